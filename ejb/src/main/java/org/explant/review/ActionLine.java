// SPDX-License-Identifier: Apache-2.0
package org.explant.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A corrective action as lists show it.
 *
 * @param owner full name
 * @param doneBy full name
 */
public record ActionLine(
        UUID reviewId,
        ActionId actionId,
        String words,
        String owner,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        @Nullable String doneNote) {}
