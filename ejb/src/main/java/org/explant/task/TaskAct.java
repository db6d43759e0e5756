// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

/** What can happen to a task. */
public enum TaskAct {
    SET,
    CHANGED,
    HANDED_OVER,
    DONE,
    CANCELLED,
    REOPENED
}
