// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.EntityManager;
import org.explant.access.AccountId;
import org.explant.access.Role;
import org.hibernate.annotations.processing.HQL;

/** Who may be given work on a claim. */
interface AssigneeQueries {
    EntityManager entityManager();

    @HQL("select count(a) from Account a where a.accountId = :person and a.disabled = false and a.role <> :other")
    long workers(AccountId person, Role other);

    @HQL("select count(c) from Claim c where c.claimId = :claim and " + Wall.VISIBLE)
    long visible(ClaimId claim, AccountId reader);

    /** For the system, which gives work to whoever runs the claim. */
    @HQL("select c.team from Claim c where c.claimId = :claim")
    Team team(ClaimId claim);
}
