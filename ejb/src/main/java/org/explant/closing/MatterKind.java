// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

/** What a claim may still hold open when it is to be closed, and which line of the checklist speaks of it. */
public enum MatterKind {
    UNDERTAKING("UNDERTAKINGS_DISCHARGED"),
    /** A removed component that is neither held, given back, nor destroyed. */
    EXPLANT("EXPLANT_CUSTODY"),
    KEY_DATE("KEY_DATES_CLEARED"),
    TASK("KEY_DATES_CLEARED");

    private final String item;

    MatterKind(String item) {
        this.item = item;
    }

    String item() {
        return item;
    }
}
