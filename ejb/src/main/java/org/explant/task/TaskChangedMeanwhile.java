// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import org.explant.shared.RuleBroken;

/** Somebody else changed the task first. Carries both sides; neither is among the details, for those may be logged. */
public final class TaskChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final int version;
    private final transient TaskDetails stored;
    private final transient TaskDetails wanted;

    TaskChangedMeanwhile(int version, TaskDetails stored, TaskDetails wanted) {
        this.version = version;
        this.stored = stored;
        this.wanted = wanted;
    }

    /** The version to save upon once the person has seen both. */
    public int version() {
        return version;
    }

    /** What the other person saved. */
    public TaskDetails stored() {
        return stored;
    }

    /** What this person wanted to save. */
    public TaskDetails wanted() {
        return wanted;
    }
}
