// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

/** Whether one folded word is like another. */
final class Likeness {
    private Likeness() {}

    /** Whether a word has this form: a star for any run of characters or none, a question mark for any one. */
    static boolean fits(String word, String pattern) {
        int[] text = word.codePoints().toArray();
        int[] form = pattern.codePoints().toArray();
        int at = 0;
        int next = 0;
        int star = -1;
        int resume = 0;
        while (at < text.length) {
            if (next < form.length && form[next] == '*') {
                star = next++;
                resume = at;
            } else if (next < form.length && (form[next] == '?' || form[next] == text[at])) {
                next++;
                at++;
            } else if (star >= 0) {
                next = star + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (next < form.length && form[next] == '*') {
            next++;
        }
        return next == form.length;
    }

    /** Whether a word becomes the other by so many letters put in, left out or exchanged, and begins with the same one. */
    static boolean isClose(String word, String other, int slips) {
        int[] one = word.codePoints().toArray();
        int[] two = other.codePoints().toArray();
        if (one.length == 0 || two.length == 0 || one[0] != two[0] || Math.abs(one.length - two.length) > slips) {
            return false;
        }
        int[] before = new int[two.length + 1];
        for (int j = 0; j <= two.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length; i++) {
            int[] row = new int[two.length + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= two.length; j++) {
                int exchanged = before[j - 1] + (one[i - 1] == two[j - 1] ? 0 : 1);
                row[j] = Math.min(exchanged, 1 + Math.min(before[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least > slips) {
                return false;
            }
            before = row;
        }
        return before[two.length] <= slips;
    }
}
