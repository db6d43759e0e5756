// SPDX-License-Identifier: Apache-2.0
package org.explant.access.signin;

import java.time.Instant;

/** A token as it is told once, to the program that asked for it; nobody can read it again. */
public record NewToken(String token, Instant expiresAt, SignedIn person) {
    @Override
    public String toString() {
        return "NewToken";
    }
}
