// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

/** How sure a cell of an alert is, the surest first. */
public enum Verification {
    /** Read on the authority's own page. */
    READ,
    /** Told by others: laboratories, press, solicitors, patient pages. */
    SECOND_HAND,
    /** Commonly said; no source was read. Nothing that goes out may rest on it. */
    NOT_VERIFIED,
    /** No alert says it: a setting of Explant's own. */
    OUR_SETTING;

    /** Whether somebody other than Explant was read to say so. */
    public boolean isVerified() {
        return this == READ || this == SECOND_HAND;
    }
}
