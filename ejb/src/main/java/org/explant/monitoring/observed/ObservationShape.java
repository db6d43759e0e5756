// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.explant.monitoring.result.Concentration;
import org.explant.monitoring.result.MetalUnit;

/** How a field of an observation is written. */
public enum ObservationShape {
    TEXT,
    LONG_TEXT,
    /** One of a list. */
    CODE,
    /** Any number of a list. */
    CODES,
    DAY,
    WHOLE_NUMBER,
    /** A figure as printed, with {@code <} where it is so printed. */
    FIGURE;

    /** Most characters of a line. */
    public static final int LONGEST = 300;

    /** Most characters of a report's own words. */
    public static final int LONGEST_WORDING = 4_000;

    private static final int MOST = 1_000_000;

    /** The canonical form; refused by an IllegalArgumentException or a DateTimeException. */
    String read(String text) {
        return switch (this) {
            case TEXT -> shortEnough(text, LONGEST);
            case LONG_TEXT -> shortEnough(text, LONGEST_WORDING);
            case CODE, CODES -> text;
            case DAY -> LocalDate.parse(text).toString();
            case WHOLE_NUMBER -> whole(text);
            case FIGURE -> figure(text);
        };
    }

    private static String shortEnough(String text, int most) {
        if (text.length() > most || text.indexOf('\0') >= 0) throw new IllegalArgumentException();
        return text;
    }

    private static String whole(String text) {
        int number = Integer.parseInt(text);
        if (number < 0 || number > MOST) throw new IllegalArgumentException();
        return Integer.toString(number);
    }

    /** The zeros behind the point stay: they are how it was printed. */
    private static String figure(String text) {
        if (text.length() > 20 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0)
            throw new IllegalArgumentException();
        var read = Concentration.of(text, MetalUnit.NANOMOLES_PER_LITRE);
        if (read.value().compareTo(BigDecimal.valueOf(MOST)) > 0) throw new IllegalArgumentException();
        return (read.below() ? "<" : "") + read.value().toPlainString();
    }
}
