// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.explant.claim.directory.PersonChange;
import org.explant.claim.directory.PersonChangedMeanwhile;
import org.explant.claim.directory.PersonDirectory;
import org.explant.claim.directory.PersonRecords;
import org.explant.party.PersonCard;
import org.explant.web.claim.FieldChoice;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Enters a person, or edits one upon the version that was shown; where another saved first, asks field by field. */
@Named("personEdit")
@ViewScoped
public class PersonEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonDirectory people;

    @Inject
    private transient PersonRecords records;

    private @Nullable String asked;
    private int version;
    private @Nullable String reason;
    private PersonForm form = new PersonForm();
    private transient PersonCard.@Nullable Content shown;
    private transient @Nullable PersonChangedMeanwhile conflict;
    private List<FieldChoice> conflicts = List.of();

    public void load() {
        if (asked == null) return;
        var card = people.sheet(Ids.person(asked)).card();
        version = card.version();
        shown = card.content();
        form = PersonForm.of(card.content());
    }

    public @Nullable String save() {
        return save(form.toContent());
    }

    /** Saves what was chosen between the two sides. */
    public @Nullable String settle() {
        if (conflict == null) return save();
        return save(conflict.stored().taking(PartyWords.kept(conflicts), conflict.wanted()));
    }

    private @Nullable String save(PersonCard.Content wanted) {
        if (asked == null) {
            asked = records.add(wanted).toString();
            Notices.done("party.added");
        } else {
            try {
                records.change(Ids.person(asked), new PersonChange(version, wanted, reason));
                Notices.done("party.saved");
            } catch (PersonChangedMeanwhile meanwhile) {
                ask(meanwhile);
                return null;
            }
        }
        return "/person.xhtml?faces-redirect=true&id=" + asked;
    }

    private void ask(PersonChangedMeanwhile meanwhile) {
        conflict = meanwhile;
        version = meanwhile.version();
        Set<String> touched = shown == null ? Set.of() : Set.copyOf(shown.differencesTo(meanwhile.wanted()));
        conflicts =
                PartyWords.choices(meanwhile.fields(), meanwhile.stored()::value, meanwhile.wanted()::value, touched);
    }

    public PersonForm getForm() {
        return form;
    }

    /** Empty unless somebody else saved first. */
    public List<FieldChoice> getConflicts() {
        return conflicts;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String id) {
        asked = id;
    }
}
