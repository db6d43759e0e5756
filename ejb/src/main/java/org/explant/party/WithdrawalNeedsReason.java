// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import org.explant.shared.RuleBroken;

/** Whoever takes an entry back says why. */
public final class WithdrawalNeedsReason extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
