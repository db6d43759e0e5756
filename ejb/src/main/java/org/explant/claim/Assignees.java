// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.explant.access.AccountId;
import org.explant.access.Role;

/** Who may be given work on a claim: whoever works on claims and may know of this one. */
@Dependent
public class Assignees {
    private final AssigneeQueries queries;

    @Inject
    Assignees(AssigneeQueries queries) {
        this.queries = queries;
    }

    /** Refuses a person to whom the work would be invisible. */
    public void check(ClaimId claim, AccountId person) {
        checkWorker(person);
        if (!mayKnow(claim, person)) throw new AssigneeOutsideWall();
    }

    /** Refuses an account that does not work on claims. */
    public void checkWorker(AccountId person) {
        if (queries.workers(person, Role.ADMINISTRATOR) == 0) throw new NotAFeeEarner();
    }

    /** Whether the person may know of the claim. */
    public boolean mayKnow(ClaimId claim, AccountId person) {
        return queries.visible(claim, person) > 0;
    }

    /** Who runs and who supervises the claim. */
    public Team teamOf(ClaimId claim) {
        return queries.team(claim);
    }
}
