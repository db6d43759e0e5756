// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

import org.explant.shared.RuleBroken;

/** The total does not lie on the scale that was named. */
public final class ScoreOffScale extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
