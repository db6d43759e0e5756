// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.processing.HQL;

/** Reads of accounts, checked when they are compiled. */
interface AccountQueries {
    EntityManager entityManager();

    @HQL("""
            select new AccountLine(a.accountId, a.signInName, a.fullName, a.initials, a.role, a.disabled)
            from Account a order by a.fullName, a.signInName
            """)
    List<AccountLine> lines();

    @HQL("""
            select new AccountLine(a.accountId, a.signInName, a.fullName, a.initials, a.role, a.disabled)
            from Account a where a.role in :roles and a.disabled = false order by a.fullName, a.signInName
            """)
    List<AccountLine> people(Set<Role> roles);

    @HQL("""
            select new AccountLine(a.accountId, a.signInName, a.fullName, a.initials, a.role, a.disabled)
            from Account a where a.accountId = :account
            """)
    Optional<AccountLine> line(AccountId account);

    @HQL("from Account where accountId = :account")
    Optional<Account> account(AccountId account);

    @HQL("select count(*) from Account where role = :role and disabled = false and accountId <> :account")
    long othersWith(Role role, AccountId account);

    @HQL("select count(*) from Account where signInName = :signInName")
    long countNamed(String signInName);

    @HQL("select count(*) from Account")
    long count();

    @HQL("select a.accountId from Account a where a.signInName = :signInName")
    Optional<AccountId> named(String signInName);
}
