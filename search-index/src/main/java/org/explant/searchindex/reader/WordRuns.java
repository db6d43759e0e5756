// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

/** Where words begin and end: a word of a page is a run without white space. */
public final class WordRuns {
    private WordRuns() {}

    /** Whether a character stands between words; the no-break space does. */
    public static boolean isGap(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    /** Where the first word at or after an offset starts, or the text's length. */
    static int start(String text, int offset) {
        int at = offset;
        while (at < text.length() && isGap(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the word that starts at an offset ends. */
    static int end(String text, int offset) {
        int at = offset;
        while (at < text.length() && !isGap(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
