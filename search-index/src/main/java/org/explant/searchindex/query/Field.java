// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.Locale;

/** What can be asked of a document beside the words of its pages: {@code title:operation}. */
public enum Field {
    TITLE(true),
    TYPE(true),
    PROVIDER(true),
    AUTHOR(true),
    CLAIMANT(false),
    DEVICE(false),
    HOSPITAL(false);

    private final boolean label;

    Field(boolean label) {
        this.label = label;
    }

    /** Whether the index holds it as a label of the document; else whoever searches knows which groups or subjects it names. */
    public boolean isLabel() {
        return label;
    }

    /** As it is written before the colon, and the name of the label that holds it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
