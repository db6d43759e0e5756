// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import java.util.List;
import org.explant.shared.RuleBroken;

/** Somebody else saved the role first. Carries both sides, so that the person can choose field by field. */
public final class RoleChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final transient RoleContent stored;
    private final transient RoleContent wanted;
    private final int version;

    RoleChangedMeanwhile(int version, RoleContent stored, RoleContent wanted) {
        this.version = version;
        this.stored = stored;
        this.wanted = wanted;
    }

    /** The version to save upon once the person has chosen. */
    public int version() {
        return version;
    }

    /** What the other person saved. */
    public RoleContent stored() {
        return stored;
    }

    /** What this person wanted to save. */
    public RoleContent wanted() {
        return wanted;
    }

    /** Names of the fields in which the two differ. */
    public List<String> fields() {
        return stored.differencesTo(wanted);
    }
}
