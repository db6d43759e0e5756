// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

import org.explant.shared.RuleBroken;

/** What is of one hip must say of which. */
public final class ObservationNeedsHip extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
