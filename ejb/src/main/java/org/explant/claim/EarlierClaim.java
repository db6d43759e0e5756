// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A claim that has a past elsewhere, brought in as it stands.
 *
 * @param broughtBy the account that the opening and the moves are recorded under
 * @param moves every move since it was opened, each with its day, in order
 * @param lastActivityAt when a person last acted on the file
 * @param restriction null where everybody who works on claims may know of it
 */
public record EarlierClaim(
        @NotNull @Valid NewClaim claim,
        @NotNull AccountId broughtBy,
        @NotNull @Valid List<Move> moves,
        @NotNull Instant lastActivityAt,
        @Nullable @Valid Restriction restriction) {
    public EarlierClaim {
        moves = List.copyOf(moves);
    }
}
