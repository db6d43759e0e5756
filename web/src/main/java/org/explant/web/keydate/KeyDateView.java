// SPDX-License-Identifier: Apache-2.0
package org.explant.web.keydate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.explant.access.CurrentReader;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.keydate.KeyDateChangedMeanwhile;
import org.explant.keydate.KeyDateEnd;
import org.explant.keydate.KeyDateId;
import org.explant.keydate.KeyDateSheet;
import org.explant.keydate.KeyDates;
import org.explant.shared.NotFound;
import org.explant.web.claim.BothSides;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One key date: set, changed, met, withdrawn, and all that ever happened to it. */
@Named("keyDateView")
@ViewScoped
public class KeyDateView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeyDates keyDates;

    @Inject
    private transient Walls walls;

    @Inject
    private transient CurrentReader reader;

    @Inject
    private transient BothSides bothSides;

    private @Nullable String ref;
    private @Nullable String date;
    private @Nullable LocalDate endedOn;
    private @Nullable String note;
    private @Nullable String reason;
    private int version;
    private KeyDateForm form = new KeyDateForm();
    private transient @Nullable KeyDateSheet sheet;
    private List<BothSides.Difference> differences = List.of();

    public void load() {
        if (date == null) {
            walls.open(new ClaimReference(Objects.requireNonNullElse(ref, "")));
            form.setOwner(reader.accountId());
            return;
        }
        sheet = keyDates.sheet(keyDate());
        ref = sheet.claim().value();
        version = sheet.line().version();
        form = KeyDateForm.of(sheet.line().details());
    }

    public @Nullable String save() {
        try {
            if (date == null)
                keyDates.set(walls.open(new ClaimReference(Objects.requireNonNull(ref))), form.toDetails());
            else keyDates.change(keyDate(), form.toChange(version));
        } catch (KeyDateChangedMeanwhile meanwhile) {
            version = meanwhile.version();
            differences = bothSides.of(meanwhile.stored(), meanwhile.wanted());
            return null;
        }
        return done("dates.saved");
    }

    public String finish() {
        keyDates.finish(keyDate(), new KeyDateEnd(endedOn, note));
        return done("dates.finished");
    }

    public String withdraw() {
        keyDates.withdraw(keyDate(), Objects.requireNonNullElse(reason, ""));
        return done("dates.withdrawn");
    }

    public String reopen() {
        keyDates.reopen(keyDate(), Objects.requireNonNullElse(reason, ""));
        return done("dates.reopened");
    }

    private String done(String sentence) {
        Notices.done(sentence);
        return "/claim-dates.xhtml?faces-redirect=true&ref=" + ref;
    }

    private KeyDateId keyDate() {
        try {
            return new KeyDateId(UUID.fromString(Objects.requireNonNullElse(date, "")));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public KeyDateForm getForm() {
        return form;
    }

    /** Null while a new one is written. */
    public @Nullable KeyDateSheet getSheet() {
        return sheet;
    }

    /** Empty unless somebody else saved first. */
    public List<BothSides.Difference> getDifferences() {
        return differences;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String typed) {
        ref = typed;
    }

    public @Nullable String getDate() {
        return date;
    }

    public void setDate(@Nullable String typed) {
        date = typed;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate typed) {
        endedOn = typed;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String typed) {
        note = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
