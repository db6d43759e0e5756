// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.explant.claim.directory.OrganisationChange;
import org.explant.claim.directory.OrganisationChangedMeanwhile;
import org.explant.claim.directory.OrganisationDirectory;
import org.explant.claim.directory.OrganisationRecords;
import org.explant.party.organisation.OrganisationDetails;
import org.explant.web.claim.FieldChoice;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Enters an organisation, or edits one upon the version that was shown; where another saved first, asks field by field. */
@Named("organisationEdit")
@ViewScoped
public class OrganisationEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OrganisationDirectory organisations;

    @Inject
    private transient OrganisationRecords records;

    private @Nullable String asked;
    private int version;
    private @Nullable String reason;
    private OrganisationForm form = new OrganisationForm();
    private OrganisationSeek group = new OrganisationSeek();
    private @Nullable OrganisationDetails shown;
    private transient @Nullable OrganisationChangedMeanwhile conflict;
    private List<FieldChoice> conflicts = List.of();

    public void load() {
        if (asked == null) return;
        var sheet = organisations.sheet(Ids.organisation(asked));
        version = sheet.card().version();
        shown = sheet.card().details();
        form = OrganisationForm.of(shown);
        group = OrganisationSeek.holding(form.getPartOf(), sheet.belongsTo());
    }

    /** Offers what has the words in its name. */
    public void seek() {
        group.offer(organisations.lookUp(group.wanted(), null));
    }

    public @Nullable String save() {
        return save(form.toDetails());
    }

    /** Saves what was chosen between the two sides. */
    public @Nullable String settle() {
        if (conflict == null) return save();
        return save(conflict.stored().taking(PartyWords.kept(conflicts), conflict.wanted()));
    }

    private @Nullable String save(OrganisationDetails wanted) {
        if (asked == null) {
            asked = records.add(wanted).toString();
            Notices.done("party.added");
        } else {
            try {
                records.change(Ids.organisation(asked), new OrganisationChange(version, wanted, reason));
                Notices.done("party.saved");
            } catch (OrganisationChangedMeanwhile meanwhile) {
                ask(meanwhile);
                return null;
            }
        }
        return "/organisation.xhtml?faces-redirect=true&id=" + asked;
    }

    private void ask(OrganisationChangedMeanwhile meanwhile) {
        conflict = meanwhile;
        version = meanwhile.version();
        Set<String> touched = shown == null ? Set.of() : Set.copyOf(shown.differencesTo(meanwhile.wanted()));
        conflicts =
                PartyWords.choices(meanwhile.fields(), meanwhile.stored()::value, meanwhile.wanted()::value, touched);
    }

    public OrganisationForm getForm() {
        return form;
    }

    public OrganisationSeek getGroup() {
        return group;
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
