// SPDX-License-Identifier: Apache-2.0
package org.explant.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.explant.access.Permission;
import org.explant.audit.Act;

/** The home of the administrator. */
@Stateless
@RolesAllowed(Permission.MANAGES_ACCOUNTS)
public class Administration {
    private static final Duration DAY = Duration.ofHours(24);

    @Inject
    private AdministrationQueries queries;

    @Inject
    private Clock clock;

    /** How many people, and who was turned away. */
    public AdministrationSheet sheet() {
        var since = clock.instant().minus(DAY);
        return new AdministrationSheet(
                queries.accounts(false),
                queries.accounts(true),
                queries.entries(Act.SIGN_IN_REFUSED, since),
                queries.entries(Act.ACCESS_REFUSED, since));
    }
}
