// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** That something on the schedule, or about it, was written down wrongly. */
public record ScheduleStrike(
        @NotNull SchedulePart part,
        @NotNull UUID entry,
        @NotNull String reason) {
    /** What can be struck out. */
    public enum SchedulePart {
        /** A printed name, with its match. */
        NAME,
        /** The match of a printed name; the name stays. */
        MATCH,
        /** That the agreement is meant to cover a claim. */
        COVER
    }
}
