// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Reads of accounts, checked when they are compiled. */
interface AccountQueries {
    EntityManager entityManager();

    @HQL("""
            select new AccountLine(a.accountId, a.signInName, a.fullName, a.initials, a.role, a.disabled)
            from Account a order by a.fullName, a.signInName
            """)
    List<AccountLine> lines();
}
