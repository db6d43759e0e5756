// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Who is asking: the signed-in person, or the system itself for work that nobody started by hand. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CurrentReader {
    @Resource
    private SessionContext context;

    @Inject
    private CallerAddress address;

    /** The account; {@link AccountId#SYSTEM} for background work; nobody at all is refused. */
    public AccountId accountId() {
        return known().orElseThrow(NotSignedIn::new);
    }

    /** The account, or empty where nobody has signed in. */
    public Optional<AccountId> known() {
        if (may(Permission.SYSTEM)) return Optional.of(AccountId.SYSTEM);
        return parsed(context.getCallerPrincipal().getName());
    }

    /** Whether the caller has one of the rights of {@link Permission}. */
    public boolean may(String permission) {
        return context.isCallerInRole(permission);
    }

    /** Where the request came from, for the audit trail. */
    public String address() {
        return address.value();
    }

    private static Optional<AccountId> parsed(String principal) {
        try {
            return Optional.of(new AccountId(UUID.fromString(principal)));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }
}
