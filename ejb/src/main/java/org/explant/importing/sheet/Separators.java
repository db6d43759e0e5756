// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

/** Tells what stands between the fields: the sign that is found outside quotes as often in each of the first lines. */
final class Separators {
    private static final String SIGNS = ",;\t|";
    private static final int LINES = 20;

    private Separators() {}

    static char of(String text) {
        char best = ',';
        double most = 0;
        for (char sign : SIGNS.toCharArray()) {
            double score = score(text, sign);
            if (score > most) {
                most = score;
                best = sign;
            }
        }
        return best;
    }

    /** How often it stands in the first line, lessened by every line that has it another number of times. */
    private static double score(String text, char sign) {
        var counts = new int[LINES];
        int line = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && line < LINES; i++) {
            char letter = text.charAt(i);
            if (letter == '"') quoted = !quoted;
            else if (letter == sign && !quoted) counts[line]++;
            else if (letter == '\n' && !quoted) line++;
        }
        int others = 0;
        for (int i = 1; i < Math.min(line, LINES); i++) if (counts[i] != counts[0]) others++;
        return counts[0] / (1.0 + others);
    }
}
