// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import org.explant.shared.RuleBroken;

/** The task is open already. */
public final class TaskStillOpen extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
