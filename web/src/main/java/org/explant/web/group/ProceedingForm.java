// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.group.Cause;
import org.explant.group.Hips;
import org.explant.group.proceedings.ClaimantLine;
import org.explant.group.proceedings.CourtStep;
import org.explant.group.proceedings.DefendantLine;
import org.explant.group.proceedings.FactAboutNobody;
import org.explant.group.proceedings.NewFact;
import org.explant.group.proceedings.Pleading;
import org.explant.group.proceedings.ProceedingSheet;
import org.explant.group.proceedings.Strike;
import org.jspecify.annotations.Nullable;

/** What is typed below a claim form. */
public class ProceedingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String references;
    private @Nullable String defendantName;
    private List<String> claimants = new ArrayList<>();
    private List<String> defendants = new ArrayList<>();
    private List<Cause> causes = new ArrayList<>();
    private Hips hips = Hips.BOTH;
    private @Nullable CourtStep kind;
    private @Nullable LocalDate on;
    private @Nullable String defendant;
    private @Nullable String claimant;
    private @Nullable String document;
    private @Nullable Integer page;
    private @Nullable String note;
    private @Nullable String struck;
    private @Nullable String reason;

    /** Nobody ticked means everybody. */
    Pleading toPleading(ProceedingSheet sheet) {
        Set<UUID> whom = new HashSet<>(Asked.ids(claimants));
        if (whom.isEmpty())
            whom = sheet.claimants().stream().map(ClaimantLine::claimant).collect(Collectors.toSet());
        Set<UUID> against = new HashSet<>(Asked.ids(defendants));
        if (against.isEmpty() && sheet.defendants().size() == 1)
            against = sheet.defendants().stream().map(DefendantLine::defendant).collect(Collectors.toSet());
        return new Pleading(whom, against, new HashSet<>(causes), hips);
    }

    NewFact toFact() {
        if (kind == null || on == null) throw new FactAboutNobody();
        return new NewFact(
                kind, on, Asked.idOrNone(defendant), Asked.idOrNone(claimant), Asked.source(document, page), note);
    }

    /** The choice is {@code PART:id}. */
    Strike toStrike() {
        var parts = Objects.requireNonNullElse(struck, ":").split(":", 2);
        for (Strike.FormPart part : Strike.FormPart.values())
            if (part.name().equals(parts[0]))
                return new Strike(part, Asked.id(parts[1]), Objects.requireNonNullElse(reason, ""));
        throw new FactAboutNobody();
    }

    public @Nullable String getReferences() {
        return references;
    }

    public void setReferences(@Nullable String typed) {
        references = typed;
    }

    public @Nullable String getDefendantName() {
        return defendantName;
    }

    public void setDefendantName(@Nullable String typed) {
        defendantName = typed;
    }

    public List<String> getClaimants() {
        return claimants;
    }

    public void setClaimants(List<String> chosen) {
        claimants = chosen;
    }

    public List<String> getDefendants() {
        return defendants;
    }

    public void setDefendants(List<String> chosen) {
        defendants = chosen;
    }

    public List<Cause> getCauses() {
        return causes;
    }

    public void setCauses(List<Cause> chosen) {
        causes = chosen;
    }

    public Hips getHips() {
        return hips;
    }

    public void setHips(Hips chosen) {
        hips = chosen;
    }

    public @Nullable CourtStep getKind() {
        return kind;
    }

    public void setKind(@Nullable CourtStep chosen) {
        kind = chosen;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate typed) {
        on = typed;
    }

    public @Nullable String getDefendant() {
        return defendant;
    }

    public void setDefendant(@Nullable String chosen) {
        defendant = chosen;
    }

    public @Nullable String getClaimant() {
        return claimant;
    }

    public void setClaimant(@Nullable String chosen) {
        claimant = chosen;
    }

    public @Nullable String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String chosen) {
        document = chosen;
    }

    public @Nullable Integer getPage() {
        return page;
    }

    public void setPage(@Nullable Integer typed) {
        page = typed;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String typed) {
        note = typed;
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
