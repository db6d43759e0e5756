// SPDX-License-Identifier: Apache-2.0
package org.explant.report;

import java.util.EnumSet;
import java.util.Set;
import org.explant.claim.Stage;

/** Stretches of the stage line that people ask for together. Every stage lies in exactly one beside {@link #OPEN}. */
public enum StageGroup {
    /** Whatever has not ended. */
    OPEN(Stage.ENQUIRY, Stage.COSTS),
    PREPARATION(Stage.ENQUIRY, Stage.DEVICE_CONFIRMED),
    PROTOCOL(Stage.LETTER_OF_CLAIM, Stage.RESPONSE_RECEIVED),
    PROCEEDINGS(Stage.ISSUED, Stage.TRIAL),
    CONCLUSION(Stage.JUDGMENT, Stage.COSTS),
    ENDED(Stage.CLOSED, Stage.TRANSFERRED);

    private final Set<Stage> stages;

    StageGroup(Stage first, Stage last) {
        stages = Set.copyOf(EnumSet.range(first, last));
    }

    public Set<Stage> stages() {
        return stages;
    }
}
