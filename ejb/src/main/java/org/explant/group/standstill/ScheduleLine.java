// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import java.time.LocalDate;
import java.util.UUID;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.jspecify.annotations.Nullable;

/**
 * A name on the schedule and the claim it was matched to.
 *
 * @param place its number on the schedule
 * @param name the claimant as the file knows them: Surname, Forename
 */
public record ScheduleLine(
        UUID entry,
        Integer place,
        String printedName,
        @Nullable LocalDate printedBorn,
        @Nullable Integer page,
        ClaimId claimId,
        ClaimReference claim,
        String name) {}
