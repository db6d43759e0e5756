// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import java.time.LocalDate;
import org.explant.claim.ClaimId;
import org.explant.party.Sex;
import org.jspecify.annotations.Nullable;

/** What the rules ask about the claimant of a claim. */
public record Claimant(ClaimId claim, Sex sex, @Nullable LocalDate died) {}
