// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.shared.RuleBroken;

/** A move back, or out of the line, was not explained. */
public final class MoveNeedsReason extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
