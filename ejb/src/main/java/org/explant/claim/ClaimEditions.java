// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.explant.party.PersonId;

/** Tells whoever edits a claim that its claimant was changed elsewhere. */
@Dependent
public class ClaimEditions {
    private final ActivityQueries queries;

    @Inject
    ClaimEditions(ActivityQueries queries) {
        this.queries = queries;
    }

    /** Before the person is locked: claims are always locked first, so that two who save wait and never deadlock. */
    public void claimantChanges(PersonId person) {
        queries.nextEdition(person);
    }
}
