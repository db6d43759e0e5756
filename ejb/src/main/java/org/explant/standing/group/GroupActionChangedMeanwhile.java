// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.group;

import org.explant.shared.RuleBroken;

/** Somebody else changed the group action first. Carries both sides. */
public final class GroupActionChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final int version;
    private final transient NewGroupAction stored;
    private final transient NewGroupAction wanted;

    GroupActionChangedMeanwhile(int version, NewGroupAction stored, NewGroupAction wanted) {
        this.version = version;
        this.stored = stored;
        this.wanted = wanted;
    }

    /** The version to save upon once the person has seen both. */
    public int version() {
        return version;
    }

    /** What the other person saved. */
    public NewGroupAction stored() {
        return stored;
    }

    /** What this person wanted to save. */
    public NewGroupAction wanted() {
        return wanted;
    }
}
