// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

/** Where a task stands. */
public enum TaskState {
    OPEN,
    DONE,
    CANCELLED
}
