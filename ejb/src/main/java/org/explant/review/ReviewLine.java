// SPDX-License-Identifier: Apache-2.0
package org.explant.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as lists show it.
 *
 * @param reviewer full name
 * @param recordedBy full name
 */
public record ReviewLine(
        UUID reviewId,
        String reviewer,
        LocalDate reviewedOn,
        String findings,
        @Nullable LocalDate nextDueOn,
        Instant recordedAt,
        String recordedBy) {}
