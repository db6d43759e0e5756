// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

/**
 * A person moved a claim along its line. Claims that are brought in with a past elsewhere tell nothing.
 *
 * @param reasoned whether a reason was given for it
 * @param stamp by whom, since which day, and when it was written down
 */
public record StageMoved(ClaimId claim, Stage from, Stage to, boolean reasoned, Stamp stamp) implements ClaimNews {}
