// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.text;

/** Hyphens that end a line. */
final class LineEnd {
    /** Hyphen-minus, hyphen, soft hyphen, and the sign that some scanners write for it. */
    private static final String HYPHENS = "-\u2010\u00AD\u00AC";

    private LineEnd() {}

    /** Where the next line's text begins if a hyphen at this place ends its line, else -1. */
    static int afterHyphen(String text, int hyphen) {
        if (hyphen >= text.length() || HYPHENS.indexOf(text.charAt(hyphen)) < 0) {
            return -1;
        }
        int lineEnd = afterBlanks(text, hyphen + 1);
        int nextLine = lineEnd;
        if (nextLine < text.length() && text.charAt(nextLine) == '\r') {
            nextLine++;
        }
        if (nextLine < text.length() && text.charAt(nextLine) == '\n') {
            nextLine++;
        }
        return nextLine == lineEnd ? -1 : afterBlanks(text, nextLine);
    }

    private static int afterBlanks(String text, int start) {
        int i = start;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
