// SPDX-License-Identifier: Apache-2.0
package org.explant.undertaking;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An undertaking as lists show it.
 *
 * @param owner full name
 * @param recordedBy full name
 * @param dischargedBy full name
 */
public record UndertakingLine(
        UndertakingId undertakingId,
        Direction direction,
        String party,
        String words,
        LocalDate promisedOn,
        @Nullable LocalDate dueOn,
        String owner,
        Instant recordedAt,
        String recordedBy,
        @Nullable LocalDate dischargedOn,
        @Nullable Instant dischargedAt,
        @Nullable String dischargedBy,
        @Nullable String dischargedHow) {}
