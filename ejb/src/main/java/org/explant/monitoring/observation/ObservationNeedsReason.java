// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import org.explant.shared.RuleBroken;

/** An observation is put right or withdrawn for a reason. */
public final class ObservationNeedsReason extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
