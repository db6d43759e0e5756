// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The people who may sign in. */
@Stateless
public class Accounts {
    @Inject
    private AccountQueries queries;

    /** Every account, for the administrator. */
    @RolesAllowed(Permission.MANAGES_ACCOUNTS)
    public List<AccountLine> lines() {
        return queries.lines();
    }
}
