// SPDX-License-Identifier: Apache-2.0
package org.explant.web.merge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.claim.duplicate.DuplicateLine;
import org.explant.claim.duplicate.Duplicates;
import org.explant.claim.merge.MergeHistory;
import org.explant.claim.merge.MergeLine;
import org.explant.party.OrganisationId;
import org.explant.party.PartyRef;
import org.explant.party.PersonId;
import org.jspecify.annotations.Nullable;

/** On the page of a person or an organisation: who they are now, what was merged into them, and who is alike. */
@Named("partyMerges")
@ViewScoped
public class PartyMergesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MergeHistory history;

    @Inject
    private transient Duplicates duplicates;

    @Inject
    private transient CurrentReader reader;

    private @Nullable String asked;
    private transient List<MergeLine> lines = List.of();
    private transient List<DuplicateLine> alike = List.of();

    /** Sent on where the id means somebody else by now. */
    public @Nullable String ofPerson() {
        var person = new PersonId(Parties.id(asked));
        var now = history.now(person);
        if (!now.equals(person)) return "/person.xhtml?faces-redirect=true&id=" + now;
        show(PartyRef.of(person));
        return null;
    }

    /** Sent on where the id means another organisation by now. */
    public @Nullable String ofOrganisation() {
        var organisation = new OrganisationId(Parties.id(asked));
        var now = history.now(organisation);
        if (!now.equals(organisation)) return "/organisation.xhtml?faces-redirect=true&id=" + now;
        show(PartyRef.of(organisation));
        return null;
    }

    private void show(PartyRef party) {
        lines = history.of(party);
        if (reader.may(Permission.MERGES_PARTIES)) alike = duplicates.like(party);
    }

    public List<MergeLine> getLines() {
        return lines;
    }

    public List<DuplicateLine> getAlike() {
        return alike;
    }

    public String kind(DuplicateLine line) {
        return Parties.kind(line.party());
    }

    public String reasons(DuplicateLine line) {
        return Parties.reasons(line.likeness().reasons());
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String id) {
        asked = id;
    }
}
