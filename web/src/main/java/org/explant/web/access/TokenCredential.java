// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import jakarta.security.enterprise.credential.Credential;

/** What a program shows: its token. */
record TokenCredential(String token) implements Credential {
    @Override
    public String toString() {
        return "TokenCredential";
    }
}
