// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import java.util.List;
import org.explant.claim.ClaimReference;

/** One task with all that happened to it, the latest first. */
public record TaskSheet(ClaimReference claim, TaskLine line, List<TaskStepLine> steps) {
    public TaskSheet {
        steps = List.copyOf(steps);
    }
}
