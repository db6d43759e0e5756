// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.group;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stood of a group action until it was changed.
 *
 * @param changedBy full name
 */
public record EarlierGroupActionLine(
        String name,
        @Nullable String number,
        @Nullable LocalDate orderedOn,
        @Nullable LocalDate cutOffOn,
        String source,
        GroupConfidence confidence,
        String reason,
        Instant changedAt,
        String changedBy) {}
