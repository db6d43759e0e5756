// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import org.explant.shared.RuleBroken;

/** A claim has one claimant, from its opening to its end. */
public final class ClaimantStands extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
