// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import org.explant.monitoring.guidance.Examination;
import org.explant.monitoring.guidance.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * An examination in a past time.
 *
 * @param requirement null where it depends on what is not known
 * @param asked how often it was firmly asked for
 * @param found on how many days it was done
 */
public record PastExamination(
        Examination examination, @Nullable Requirement requirement, int asked, int found, VisitOutcome outcome) {
    public boolean isDeparture() {
        return outcome.isDeparture();
    }
}
