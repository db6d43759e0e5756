// SPDX-License-Identifier: Apache-2.0
package org.explant.web.conflict;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.explant.conflict.CheckLine;
import org.explant.conflict.ConflictChecks;
import org.explant.party.OrganisationId;
import org.explant.party.PartyRef;
import org.explant.party.PersonId;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** On the page of a person or an organisation: the checks that their names went through. */
@Named("partyConflicts")
@RequestScoped
public class PartyConflictsView {
    @Inject
    private ConflictChecks checks;

    private List<CheckLine> lines = List.of();

    public void ofPerson(@Nullable String id) {
        lines = checks.ofParty(PartyRef.of(new PersonId(id(id))));
    }

    public void ofOrganisation(@Nullable String id) {
        lines = checks.ofParty(PartyRef.of(new OrganisationId(id(id))));
    }

    private static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public List<CheckLine> getLines() {
        return lines;
    }
}
