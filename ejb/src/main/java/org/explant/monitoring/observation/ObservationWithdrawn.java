// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import org.explant.shared.RuleBroken;

/** It was withdrawn and can no longer be put right. */
public final class ObservationWithdrawn extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
