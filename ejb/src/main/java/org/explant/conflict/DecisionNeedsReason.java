// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import org.explant.shared.RuleBroken;

/** Whoever decides says why. */
public final class DecisionNeedsReason extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
