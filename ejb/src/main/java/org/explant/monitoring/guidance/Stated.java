// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

/** A cell of an alert: what it says, how sure that is, and where it was read. */
public record Stated<T>(T value, Verification verification, String source) {
    public Stated {
        if (verification.isVerified() && source.isBlank()) throw new IllegalArgumentException("no source");
    }

    public boolean isVerified() {
        return verification.isVerified();
    }
}
