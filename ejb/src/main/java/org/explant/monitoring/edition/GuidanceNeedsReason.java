// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import org.explant.shared.RuleBroken;

/** Guidance is changed for a reason. */
public final class GuidanceNeedsReason extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
