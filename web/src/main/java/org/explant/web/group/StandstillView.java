// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.explant.claim.ClaimReference;
import org.explant.group.standstill.NotOnThisSchedule;
import org.explant.group.standstill.ScheduleStrike;
import org.explant.group.standstill.StandstillEditionLine;
import org.explant.group.standstill.StandstillId;
import org.explant.group.standstill.StandstillSheet;
import org.explant.group.standstill.Standstills;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One agreement: its terms, who stands on its schedule, and who ought to and does not. */
@Named("standstillView")
@ViewScoped
public class StandstillView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Standstills standstills;

    private @Nullable String asked;
    private @Nullable String entry;
    private @Nullable String reference;
    private @Nullable String struck;
    private @Nullable String reason;
    private transient @Nullable StandstillSheet sheet;
    private transient List<StandstillEditionLine> editions = List.of();

    public void load() {
        sheet = standstills.sheet(standstill());
        editions = standstills.editions(standstill());
    }

    public String match() {
        standstills.match(standstill(), Asked.id(entry), new ClaimReference(Objects.requireNonNullElse(reference, "")));
        Notices.done("standstill.matched");
        return here();
    }

    public String strike() {
        standstills.strike(standstill(), toStrike());
        Notices.done("standstill.struck");
        return here();
    }

    /** The choice is {@code PART:id}. */
    private ScheduleStrike toStrike() {
        var parts = Objects.requireNonNullElse(struck, ":").split(":", 2);
        for (ScheduleStrike.SchedulePart part : ScheduleStrike.SchedulePart.values())
            if (part.name().equals(parts[0]))
                return new ScheduleStrike(part, Asked.id(parts[1]), Objects.requireNonNullElse(reason, ""));
        throw new NotOnThisSchedule();
    }

    private StandstillId standstill() {
        return new StandstillId(Asked.id(asked));
    }

    private String here() {
        return "/standstill.xhtml?faces-redirect=true&agreement=" + standstill();
    }

    /** The agreement as it is shown. */
    public StandstillSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public List<StandstillEditionLine> getEditions() {
        return editions;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String typed) {
        asked = typed;
    }

    public @Nullable String getEntry() {
        return entry;
    }

    public void setEntry(@Nullable String chosen) {
        entry = chosen;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String typed) {
        reference = typed;
    }

    public @Nullable String getStruck() {
        return struck;
    }

    public void setStruck(@Nullable String chosen) {
        struck = chosen;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
