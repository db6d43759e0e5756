// SPDX-License-Identifier: Apache-2.0
package org.explant.records.text;

/** Words as a scanner may misread them: only such letters as are alike on paper, and only in long words. */
public final class Spelling {
    private static final int LONG_ENOUGH = 5;
    private static final int LONGEST = 40;

    private Spelling() {}

    /** Whether the printed word is the wanted one, or differs from it in letters alone that look the same. */
    public static boolean matches(String lower, String wanted) {
        if (lower.equals(wanted)) return true;
        if (wanted.length() < LONG_ENOUGH || lower.length() > LONGEST) return false;
        return fold(lower).equals(fold(wanted));
    }

    private static String fold(String word) {
        return word.replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l')
                .replace('5', 's')
                .replace("rn", "m")
                .replace("vv", "w");
    }
}
