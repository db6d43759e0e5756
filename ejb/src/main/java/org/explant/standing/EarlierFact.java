// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.explant.access.AccountId;

/** A fact that was recorded elsewhere before, brought in as it was. */
public record EarlierFact(
        @NotNull @Valid NewFact fact,
        @NotNull AccountId by,
        @NotNull Instant at) {}
