// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.impact;

import org.explant.claim.ClaimReference;
import org.explant.monitoring.due.HipPlace;

/**
 * One hip of one claimant, and what changes for it.
 *
 * @param claimant Surname, Forename
 */
public record ImpactLine(ClaimReference reference, String claimant, HipPlace place, HipImpact impact) {
    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "ImpactLine";
    }
}
