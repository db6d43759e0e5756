// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import org.explant.shared.RuleBroken;

/** The task is done or cancelled already. */
public final class TaskNotOpen extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
