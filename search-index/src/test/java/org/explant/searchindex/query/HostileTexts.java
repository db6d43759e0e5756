// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.Random;

/** Texts that no careful person types, by chance. */
public final class HostileTexts {
    private static final String[] PIECES = {
        "(",
        ")",
        "\"",
        "\u201C",
        "*",
        "AND",
        "OR",
        "NOT",
        " ",
        "hip",
        "36mm",
        "'",
        "\u0000",
        "\uD83D\uDE00",
        "\uD83D",
        "\\",
        "/.*/",
        "^",
        "~",
        ":",
        "{",
        "[",
        "-",
        "+",
        "\n",
        "\u202E",
        "\uFDFA",
        "\u0301",
        "pseud",
        "w/5",
        "pre/250",
        "w/0",
        "?",
        "cobalt~",
        "elev?t*",
        "in document:(",
        "same page:",
        "title:",
        "date:2007..",
        "device:",
        "x".repeat(300)
    };

    private HostileTexts() {}

    /** One of them, short or long. */
    public static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(10); i >= 0; i--) {
            text.append(
                    random.nextInt(6) == 0
                            ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
                            : PIECES[random.nextInt(PIECES.length)]);
            text.append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }
}
