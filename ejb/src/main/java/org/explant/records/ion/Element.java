// SPDX-License-Identifier: Apache-2.0
package org.explant.records.ion;

import org.explant.records.text.Spelling;
import org.explant.records.text.Token;

/** A metal that a bearing sheds. */
enum Element {
    COBALT("Co", "cobalt"),
    CHROMIUM("Cr", "chromium");

    private final String symbol;
    private final String word;
    private final String folded;

    Element(String symbol, String word) {
        this.symbol = symbol;
        this.word = word;
        folded = Spelling.fold(word);
    }

    String symbol() {
        return symbol;
    }

    String word() {
        return word;
    }

    /** Whether a word is the element's name, as printed or as misread. */
    boolean isNamedBy(Token token) {
        return token.folded().equals(folded);
    }
}
