// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.access.AccountLine;
import org.hibernate.annotations.processing.HQL;

/** Who is behind the wall. */
interface MemberQueries {
    EntityManager entityManager();

    @HQL(
            "select new org.explant.access.AccountLine(a.accountId, a.signInName, a.fullName, a.initials, a.role, a.disabled)"
                    + " from Claim c join Account a on exists (select 1 from c.members n where n = a.accountId)"
                    + " where c.reference = :reference and " + Wall.VISIBLE + " order by a.fullName, a.accountId.value")
    List<AccountLine> membersOf(ClaimReference reference, AccountId reader);
}
