// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.history;

import java.time.LocalDate;

/** A clinic review of the person; one visit serves both hips. */
public record Review(LocalDate on, HipFunction function) {
    /** How the hip was found to work. */
    public enum HipFunction {
        WELL,
        POOR,
        NOT_SAID
    }
}
