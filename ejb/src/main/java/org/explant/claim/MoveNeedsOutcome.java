// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.shared.RuleBroken;

/** A claim was to be closed without saying how it ended. */
public final class MoveNeedsOutcome extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
