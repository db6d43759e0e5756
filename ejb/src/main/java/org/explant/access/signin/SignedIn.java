// SPDX-License-Identifier: Apache-2.0
package org.explant.access.signin;

import java.io.Serializable;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.access.Role;

/**
 * A person whose name and password were right, or still are.
 *
 * @param credentialVersion dead as soon as the account's own number is higher
 */
public record SignedIn(AccountId account, int credentialVersion, Role role) implements Serializable {
    /** What the person may do now. */
    public Set<String> permissions() {
        return role.permissions();
    }
}
