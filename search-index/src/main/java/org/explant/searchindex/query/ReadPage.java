// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.Set;

/** A page and its bridge cut into words once, to be laid before many matchers. */
public final class ReadPage {
    private final PageTerms terms;

    private ReadPage(PageTerms terms) {
        this.terms = terms;
    }

    /** The page as read, the other one being the next in its document, or empty. */
    public static ReadPage of(String page, String next) {
        return new ReadPage(new PageTerms(page, next));
    }

    /** Every word that can take part in a match, as the tokenizer folds it. */
    public Set<String> words() {
        return terms.words();
    }

    PageTerms terms() {
        return terms;
    }
}
