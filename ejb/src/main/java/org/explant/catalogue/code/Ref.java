// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue.code;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A catalogue number without what printers put into it: {@code 9998-90-147}, {@code 9998 90147} and {@code 999890147}
 * are one.
 *
 * @param plain capitals and digits alone
 */
public record Ref(String plain) {
    private static final Pattern WORD =
            Pattern.compile("^\\s*(?:REF|CAT(?:ALOGUE)?|ITEM)\\s*(?:NO)?[.:#]*\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[^A-Z0-9]");

    public static Ref of(String printed) {
        var bare = WORD.matcher(printed).replaceFirst("").toUpperCase(Locale.ROOT);
        return new Ref(BETWEEN.matcher(bare).replaceAll(""));
    }

    /** Letters that are easily taken for digits, read as digits. */
    public Ref guessed() {
        return new Ref(guessed(plain));
    }

    static String guessed(String text) {
        return text.replace('O', '0').replace('I', '1').replace('L', '1');
    }
}
