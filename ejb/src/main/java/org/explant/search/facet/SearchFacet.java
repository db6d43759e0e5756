// SPDX-License-Identifier: Apache-2.0
package org.explant.search.facet;

import java.util.Locale;

/** What an answer can be counted and narrowed by. */
public enum SearchFacet {
    /** Labels of a document. */
    TYPE(Of.DOCUMENT),
    PROVIDER(Of.DOCUMENT),
    AUTHOR(Of.DOCUMENT),
    YEAR(Of.DOCUMENT),
    QUALITY(Of.DOCUMENT),
    PRIVILEGE(Of.DOCUMENT),
    /** What pages were tagged with. */
    TAG(Of.PAGE),
    /** What is known of a claim. */
    CLAIM(Of.CLAIM),
    STAGE(Of.CLAIM),
    FEE_EARNER(Of.CLAIM),
    DEVICE(Of.CLAIM),
    HOSPITAL(Of.CLAIM),
    SURGEON(Of.CLAIM),
    LOT(Of.CLAIM);

    private enum Of {
        DOCUMENT,
        PAGE,
        CLAIM
    }

    private final Of of;

    SearchFacet(Of of) {
        this.of = of;
    }

    /** Name of the label in the index that holds it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the index holds it as a label of the document. */
    public boolean isOfDocument() {
        return of == Of.DOCUMENT;
    }

    /** Whether the claim has it, and so every document in it. */
    public boolean isOfClaim() {
        return of == Of.CLAIM;
    }
}
