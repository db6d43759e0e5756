// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import org.explant.shared.RuleBroken;

/** Somebody else changed the key date first. Carries both sides; neither is among the details, for those may be logged. */
public final class KeyDateChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final int version;
    private final transient KeyDateDetails stored;
    private final transient KeyDateDetails wanted;

    KeyDateChangedMeanwhile(int version, KeyDateDetails stored, KeyDateDetails wanted) {
        this.version = version;
        this.stored = stored;
        this.wanted = wanted;
    }

    /** The version to save upon once the person has seen both. */
    public int version() {
        return version;
    }

    /** What the other person saved. */
    public KeyDateDetails stored() {
        return stored;
    }

    /** What this person wanted to save. */
    public KeyDateDetails wanted() {
        return wanted;
    }
}
