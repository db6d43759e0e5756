// SPDX-License-Identifier: Apache-2.0
package org.explant.records.ion;

/** A metal that a bearing sheds. */
enum Element {
    COBALT("Co", "cobalt"),
    CHROMIUM("Cr", "chromium");

    private final String symbol;
    private final String word;

    Element(String symbol, String word) {
        this.symbol = symbol;
        this.word = word;
    }

    String symbol() {
        return symbol;
    }

    String word() {
        return word;
    }
}
