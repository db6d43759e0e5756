// SPDX-License-Identifier: Apache-2.0
package org.explant.access.signin;

import java.util.Optional;
import org.explant.access.AccountId;
import org.explant.access.password.PasswordHash;
import org.explant.access.signin.SignInFailed.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One try at one name. Whatever stands against it, a password is checked: the answer takes as long for a name that
 * nobody has.
 */
record Attempt(
        String nameHash,
        String address,
        boolean braked,
        @Nullable Credential credential) {
    PasswordHash password() {
        return credential == null ? PasswordHash.OF_NOBODY : credential.password();
    }

    @Nullable
    AccountId account() {
        return credential == null ? null : credential.account();
    }

    /** Why it opens nothing; empty where it opens the account. */
    Optional<Reason> refusal(boolean passwordIsRight) {
        if (braked) return Optional.of(Reason.BRAKED);
        if (credential == null) return Optional.of(Reason.UNKNOWN);
        if (!passwordIsRight) return Optional.of(Reason.WRONG);
        return credential.disabled() ? Optional.of(Reason.DISABLED) : Optional.empty();
    }
}
