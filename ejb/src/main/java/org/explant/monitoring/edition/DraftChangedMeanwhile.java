// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import org.explant.shared.RuleBroken;

/** Somebody else changed the draft first. Carries what they made of it, so that nothing is lost. */
public final class DraftChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final int edition;
    private final transient String stored;

    DraftChangedMeanwhile(int edition, String stored) {
        this.edition = edition;
        this.stored = stored;
    }

    /** The edition to save upon once the person has chosen. */
    public int edition() {
        return edition;
    }

    /** What the other person made of it, as written. */
    public String stored() {
        return stored;
    }
}
