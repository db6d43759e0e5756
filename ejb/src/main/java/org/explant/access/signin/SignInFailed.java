// SPDX-License-Identifier: Apache-2.0
package org.explant.access.signin;

import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/** Somebody tried to sign in; the account is told where the name belongs to one. */
public record SignInFailed(@Nullable AccountId account, Reason reason, String address) {
    /** Why it failed: for the trail, never for the person who tried. */
    public enum Reason {
        UNKNOWN,
        WRONG,
        DISABLED,
        BRAKED
    }
}
