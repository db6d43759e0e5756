// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.party.PartyRef;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was entered, or began to play a part in a claim.
 *
 * @param claim null where the firm's directory took them in
 */
public record PartyIntroduced(PartyRef party, @Nullable ClaimId claim) {}
