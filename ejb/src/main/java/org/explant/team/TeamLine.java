// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's time in a team.
 *
 * @param name full name
 * @param until null while it lasts
 * @param by full name of whoever recorded it; null where it goes back to the opening
 */
public record TeamLine(
        UUID placeId,
        TeamPart part,
        AccountId account,
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String reason,
        Instant recordedAt,
        String by) {}
