// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import org.explant.monitoring.result.RisingRule;

/**
 * What no alert says, and Explant must decide: called a setting of Explant's own wherever it is shown.
 *
 * @param graceDays how long after the due date a review is merely due; later it is overdue, or departed from the advice
 * @param scoreFall by how many points of the Oxford Hip Score a hip must be worse to count as falling
 */
public record OwnSettings(Anchor anchor, int graceDays, RisingRule rising, int scoreFall) {
    public static final OwnSettings DEFAULT = new OwnSettings(Anchor.LAST_REVIEW, 90, RisingRule.DEFAULT, 5);
}
