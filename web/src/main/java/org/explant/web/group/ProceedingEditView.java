// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.explant.group.proceedings.ClaimNumber;
import org.explant.group.proceedings.ProceedingChange;
import org.explant.group.proceedings.ProceedingChangedMeanwhile;
import org.explant.group.proceedings.ProceedingId;
import org.explant.group.proceedings.ProceedingTerms;
import org.explant.group.proceedings.Proceedings;
import org.explant.shared.Fields;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Opens a claim form, or writes its heading anew upon the edition that was shown. */
@Named("proceedingEdit")
@ViewScoped
public class ProceedingEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Proceedings proceedings;

    private @Nullable String asked;
    private int edition;
    private @Nullable String court;
    private @Nullable String claimNumber;
    private @Nullable String note;
    private @Nullable String defendants;
    private @Nullable ProceedingTerms theirs;
    private @Nullable ProceedingTerms mine;
    private List<FieldAsked> conflicts = List.of();

    public void load() {
        if (isFresh()) return;
        var sheet = proceedings.sheet(proceeding());
        edition = sheet.edition();
        court = sheet.terms().court();
        claimNumber = Objects.toString(sheet.terms().claimNumber(), null);
        note = sheet.terms().note();
    }

    public @Nullable String save() {
        return isFresh() ? open() : change(terms());
    }

    /** Saves what was chosen between the two sides. */
    public @Nullable String settle() {
        if (theirs == null || mine == null) return save();
        return change(Fields.mixed(theirs, mine, FieldAsked.kept(conflicts)));
    }

    private String open() {
        var names = Arrays.stream(Objects.requireNonNullElse(defendants, "").split("\\R"))
                .filter(each -> !each.isBlank())
                .toList();
        var opened = proceedings.open(terms(), names);
        Notices.done("proceedings.opened");
        return at(opened);
    }

    private @Nullable String change(ProceedingTerms wanted) {
        try {
            proceedings.change(proceeding(), new ProceedingChange(edition, wanted));
        } catch (ProceedingChangedMeanwhile meanwhile) {
            edition = meanwhile.edition();
            theirs = meanwhile.stored();
            mine = meanwhile.wanted();
            conflicts = FieldAsked.of(meanwhile.fields(), meanwhile.stored(), meanwhile.wanted());
            return null;
        }
        Notices.done("proceedings.saved");
        return at(proceeding());
    }

    private ProceedingTerms terms() {
        var number = claimNumber == null || claimNumber.isBlank() ? null : new ClaimNumber(claimNumber);
        return new ProceedingTerms(Objects.requireNonNullElse(court, ""), number, note);
    }

    private ProceedingId proceeding() {
        return new ProceedingId(Asked.id(asked));
    }

    private static String at(ProceedingId proceeding) {
        return "/proceedings-form.xhtml?faces-redirect=true&form=" + proceeding;
    }

    /** Whether the form does not exist yet. */
    public boolean isFresh() {
        return asked == null || asked.isBlank();
    }

    public List<FieldAsked> getConflicts() {
        return conflicts;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String typed) {
        asked = typed;
    }

    public @Nullable String getCourt() {
        return court;
    }

    public void setCourt(@Nullable String typed) {
        court = typed;
    }

    public @Nullable String getClaimNumber() {
        return claimNumber;
    }

    public void setClaimNumber(@Nullable String typed) {
        claimNumber = typed;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String typed) {
        note = typed;
    }

    public @Nullable String getDefendants() {
        return defendants;
    }

    public void setDefendants(@Nullable String typed) {
        defendants = typed;
    }
}
