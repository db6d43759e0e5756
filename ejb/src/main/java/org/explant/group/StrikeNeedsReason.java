// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

import org.explant.shared.RuleBroken;

/** What was written down is struck out for a reason. */
public final class StrikeNeedsReason extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
