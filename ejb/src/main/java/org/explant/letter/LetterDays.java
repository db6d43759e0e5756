// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.explant.shared.PartialDate;

/** Days as letters write them: {@code 14 March 2006}, and what is known less exactly as exactly as it is known. */
public final class LetterDays {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private LetterDays() {}

    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    static String words(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> DAY.format(date.from());
            case MONTH -> MONTH.format(date.from());
            case YEAR -> Integer.toString(date.from().getYear());
            case ABOUT -> "about " + date.from().getYear();
            case RANGE -> DAY.format(date.from()) + " to " + DAY.format(date.to());
        };
    }
}
