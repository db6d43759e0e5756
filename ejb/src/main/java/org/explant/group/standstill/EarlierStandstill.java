// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with a past elsewhere, as one of the claims it covers brings it in.
 *
 * @param printed the claimant's name on the schedule; null where it is missing there
 */
public record EarlierStandstill(
        StandstillId standstill,
        AccountId broughtBy,
        StandstillTerms terms,
        @Nullable PrintedName printed) {}
