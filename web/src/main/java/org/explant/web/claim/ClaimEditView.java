// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.explant.access.AccountId;
import org.explant.claim.ClaimChange;
import org.explant.claim.ClaimChangedMeanwhile;
import org.explant.claim.ClaimDetails;
import org.explant.claim.ClaimReference;
import org.explant.claim.Claims;
import org.explant.party.EmailAddress;
import org.explant.party.NationalInsuranceNumber;
import org.explant.party.NhsNumber;
import org.explant.party.PhoneNumber;
import org.explant.party.Postcode;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Edits a claim's details upon the edition that was shown; where another saved first, asks field by field. */
@Named("claimEdit")
@ViewScoped
public class ClaimEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Claims claims;

    @Inject
    private transient Choices choices;

    private @Nullable String ref;
    private int edition;
    private ClaimForm form = new ClaimForm();
    private transient @Nullable ClaimDetails shown;
    private transient @Nullable ClaimChangedMeanwhile conflict;
    private List<FieldChoice> conflicts = List.of();

    public void load() {
        var sheet = claims.sheet(reference());
        edition = sheet.edition();
        shown = sheet.details();
        form = ClaimForm.of(sheet.details());
    }

    public @Nullable String save() {
        return save(form.toDetails());
    }

    /** Saves what was chosen between the two sides. */
    public @Nullable String settle() {
        if (conflict == null) return save();
        var mine = conflicts.stream()
                .filter(each -> Boolean.TRUE.equals(each.getKeepMine()))
                .map(FieldChoice::getField)
                .collect(Collectors.toSet());
        return save(conflict.stored().taking(mine, conflict.wanted()));
    }

    private @Nullable String save(ClaimDetails wanted) {
        try {
            claims.change(reference(), new ClaimChange(edition, wanted));
        } catch (ClaimChangedMeanwhile meanwhile) {
            ask(meanwhile);
            return null;
        }
        Notices.done("claim.saved");
        return "/claim.xhtml?faces-redirect=true&ref=" + reference();
    }

    private void ask(ClaimChangedMeanwhile meanwhile) {
        conflict = meanwhile;
        edition = meanwhile.edition();
        conflicts = meanwhile.fields().stream()
                .map(field -> choice(field, meanwhile))
                .toList();
    }

    /** What this person did not touch stays as the other one saved it, unless chosen otherwise. */
    private FieldChoice choice(String field, ClaimChangedMeanwhile between) {
        boolean untouched =
                shown != null && !shown.differencesTo(between.wanted()).contains(field);
        return new FieldChoice(
                field,
                words(between.stored().value(field)),
                words(between.wanted().value(field)),
                untouched ? Boolean.FALSE : null);
    }

    private String words(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case LocalDate day -> Formats.day(day);
            case NhsNumber number -> number.spaced();
            case NationalInsuranceNumber number -> number.spaced();
            case Postcode postcode -> postcode.value();
            case PhoneNumber phone -> phone.value();
            case EmailAddress email -> email.value();
            case AccountId account -> choices.name(account);
            case Enum<?> code -> Labels.of(code);
            default -> value.toString();
        };
    }

    private ClaimReference reference() {
        return new ClaimReference(ref == null ? "" : ref);
    }

    public ClaimForm getForm() {
        return form;
    }

    /** Empty unless somebody else saved first. */
    public List<FieldChoice> getConflicts() {
        return conflicts;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String asked) {
        ref = asked;
    }
}
