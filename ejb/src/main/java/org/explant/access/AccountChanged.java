// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

/** Something about an account is different now. */
public record AccountChanged(AccountId account, What what, Role role) {
    /** What is different. */
    public enum What {
        DETAILS,
        DISABLED,
        ENABLED,
        PASSWORD_SET,
        OWN_PASSWORD
    }
}
