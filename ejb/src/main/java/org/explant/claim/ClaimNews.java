// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

/** What a person did to a claim itself, told to the features to the right in the same transaction. */
public sealed interface ClaimNews permits StageMoved, ClaimEdited, TeamChanged {
    /** The claim it happened to. */
    ClaimId claim();
}
