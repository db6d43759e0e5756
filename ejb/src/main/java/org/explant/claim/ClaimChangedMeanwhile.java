// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import java.util.List;
import org.explant.shared.RuleBroken;

/**
 * Somebody else saved the claim first. Carries both sides, so that the person can choose field by field; neither side
 * is among the details, for those may be logged.
 */
public final class ClaimChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final transient ClaimDetails stored;
    private final transient ClaimDetails wanted;
    private final int edition;

    ClaimChangedMeanwhile(int edition, ClaimDetails stored, ClaimDetails wanted) {
        this.edition = edition;
        this.stored = stored;
        this.wanted = wanted;
    }

    /** The edition to save upon once the person has chosen. */
    public int edition() {
        return edition;
    }

    /** What the other person saved. */
    public ClaimDetails stored() {
        return stored;
    }

    /** What this person wanted to save. */
    public ClaimDetails wanted() {
        return wanted;
    }

    /** Names of the fields in which the two differ. */
    public List<String> fields() {
        return stored.differencesTo(wanted);
    }
}
