// SPDX-License-Identifier: Apache-2.0
package org.explant.party.naming;

/** How many slips of the pen lie between two words. */
final class Spelling {
    private Spelling() {}

    /** Letters left out, put in, mistaken, or two neighbours exchanged: each counts one (optimal string alignment). */
    static int slips(String one, String other) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) last[column] = column;
        for (int row = 1; row <= one.length(); row++) {
            var now = new int[other.length() + 1];
            now[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int wrong = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                now[column] = Math.min(Math.min(last[column] + 1, now[column - 1] + 1), last[column - 1] + wrong);
                if (exchanged(one, row, other, column)) now[column] = Math.min(now[column], before[column - 2] + 1);
            }
            before = last;
            last = now;
        }
        return last[other.length()];
    }

    private static boolean exchanged(String one, int row, String other, int column) {
        return row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
    }
}
