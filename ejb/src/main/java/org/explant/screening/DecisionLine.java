// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import java.time.Instant;
import java.time.LocalDate;
import org.explant.claim.OutcomeReason;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was made.
 *
 * @param warnedOn date of the letter that warned of limitation; there for every rejection
 * @param by full name
 */
public record DecisionLine(
        ScreeningVerdict verdict,
        LocalDate decidedOn,
        @Nullable OutcomeReason code,
        @Nullable LocalDate warnedOn,
        @Nullable String reason,
        Instant at,
        String by) {}
