// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import org.explant.shared.RuleBroken;

/** A waiver, and whatever a wall stands before, is for whoever decides conflicts. */
public final class NotYoursToDecide extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
