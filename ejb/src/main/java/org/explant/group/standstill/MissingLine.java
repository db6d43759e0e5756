// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import java.util.UUID;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;

/**
 * A claimant who ought to stand on the schedule and does not.
 *
 * @param standstill the agreement, for lists of several
 */
public record MissingLine(UUID standstill, UUID entry, ClaimId claimId, ClaimReference claim, String name) {}
