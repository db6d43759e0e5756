// SPDX-License-Identifier: Apache-2.0
package org.explant.access.signin;

import org.explant.access.AccountId;
import org.explant.access.Role;
import org.explant.access.password.PasswordHash;

/** What an account is opened with; public only for the query that makes it. */
public record Credential(AccountId account, int credentialVersion, Role role, String passwordHash, boolean disabled) {
    PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    SignedIn person() {
        return new SignedIn(account, credentialVersion, role);
    }

    @Override
    public String toString() {
        return "Credential " + account;
    }
}
