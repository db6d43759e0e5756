// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.text;

import java.util.List;

/**
 * Cuts a text into tokens, the same way for pages, queries and highlights.
 *
 * <ul>
 *   <li>Letters and digits are parted from each other and from everything else: {@code 36mm} is {@code 36 mm}, {@code
 *       MDA/2017/018} is {@code mda 2017 018}. No word is left out as too common.
 *   <li>A number keeps one decimal point ({@code 0.05}); {@code 12.05.2017} is three numbers.
 *   <li>An apostrophe between letters stays ({@code patient's}), whatever its shape.
 *   <li>Case, accents, ligatures, widths and invisible characters are folded away; offsets stay those of the text.
 *   <li>A word broken by a hyphen at a line end is found as one word and as its halves.
 * </ul>
 */
public final class EvidenceTokenizer {
    /** Longer runs are cut, so that a page of garbage cannot make a term the index refuses. */
    public static final int LONGEST_TERM = 255;

    private EvidenceTokenizer() {}

    /** The tokens of a text, in order of position. */
    public static List<Token> tokens(String text) {
        return new TokenScan(text).tokens();
    }

    /** The tokens at the first so many positions; the rest of the text is not looked at. */
    public static List<Token> first(String text, int positions) {
        return new TokenScan(text).first(positions);
    }

    /** The terms of a text alone, in order. */
    public static List<String> terms(String text) {
        return tokens(text).stream().map(Token::term).toList();
    }
}
