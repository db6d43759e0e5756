// SPDX-License-Identifier: Apache-2.0
package org.explant.instruction;

import java.time.LocalDate;
import org.explant.claim.ClaimReference;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that is late.
 *
 * @param claimant Surname, Forename
 */
public record OverdueLine(
        InstructionId instruction,
        ClaimReference claim,
        String claimant,
        InstructionKind kind,
        String name,
        @Nullable String discipline,
        LocalDate dueOn,
        String feeEarner) {}
