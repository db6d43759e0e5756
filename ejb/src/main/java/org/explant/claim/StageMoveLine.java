// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a claim's way.
 *
 * @param from null when the claim was opened
 * @param movedBy full name
 */
public record StageMoveLine(
        @Nullable Stage from,
        Stage to,
        LocalDate movedOn,
        Instant recordedAt,
        String movedBy,
        @Nullable String reason) {}
