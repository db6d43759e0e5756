// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.explant.shared.NotFound;

/** The people who may sign in. */
@Stateless
public class Accounts {
    private static final Set<Role> CASE_WORKERS = Set.of(Role.SOLICITOR, Role.PARALEGAL, Role.PARTNER);

    @Inject
    private AccountQueries queries;

    /** Every account, for the administrator. */
    @RolesAllowed(Permission.MANAGES_ACCOUNTS)
    public List<AccountLine> lines() {
        return queries.lines();
    }

    /** Those who can be given work: enabled solicitors, paralegals and partners, for choices on a screen. */
    @RolesAllowed(Permission.READS_CLAIMS)
    public List<AccountLine> people() {
        return queries.people(CASE_WORKERS);
    }

    /** One account as it is shown beside what the person did; unknown is {@link NotFound}. */
    @RolesAllowed({Permission.READS_CLAIMS, Permission.MANAGES_ACCOUNTS, Permission.SYSTEM})
    public AccountLine byId(AccountId account) {
        return queries.line(account).orElseThrow(NotFound::new);
    }
}
