// SPDX-License-Identifier: Apache-2.0
package org.explant.records.text;

/** Words as a scanner may misread them: only such letters as are alike on paper, and only in long words. */
public final class Spelling {
    private static final int LONG_ENOUGH = 5;
    private static final int LONGEST = 40;

    private Spelling() {}

    /** The word with letters that look the same made one: two words that may be the same have the same. */
    public static String fold(String lower) {
        if (lower.length() < LONG_ENOUGH || lower.length() > LONGEST) return lower;
        return lower.replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l')
                .replace('5', 's')
                .replace("rn", "m")
                .replace("vv", "w");
    }
}
