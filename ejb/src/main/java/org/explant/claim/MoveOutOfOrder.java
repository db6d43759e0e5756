// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.shared.RuleBroken;

/** A move was dated before the last one, or in the future. */
public final class MoveOutOfOrder extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
