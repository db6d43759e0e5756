// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

/** How far an AND or a NOT looks. A phrase and a proximity never look further than a page and the first words of the next. */
public enum Scope {
    /** One page; what an operator means unless it was widened. */
    PAGE("page"),
    /** All pages of one document. */
    DOCUMENT("document"),
    /** All pages of one group; the language calls it by what its readers do. */
    GROUP("claim");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    /** As it is written: {@code in document:( ... )}. */
    String word() {
        return word;
    }

    static Scope written(String word) {
        for (Scope scope : values()) {
            if (scope.word.equalsIgnoreCase(word)) {
                return scope;
            }
        }
        throw new IllegalArgumentException("no such scope");
    }
}
