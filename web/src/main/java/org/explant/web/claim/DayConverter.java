// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.explant.shared.RuleBroken;
import org.explant.web.ui.Formats;

/** A date as people type it: 14 Mar 2019, 14/3/2019, 14.03.2019 or 2019-03-14; shown as 14 Mar 2019. */
@FacesConverter("day")
public class DayConverter extends ValueConverter<LocalDate> {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[ ./-](\\d{1,2}|\\p{L}{3,9})[ ./-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    public DayConverter() {
        super(DayConverter::read, Formats::day);
    }

    /** What was typed is no date. */
    public static final class NotADate extends RuleBroken {
        private static final long serialVersionUID = 1L;
    }

    static LocalDate read(String text) {
        var dayFirst = DAY_FIRST.matcher(text);
        var yearFirst = YEAR_FIRST.matcher(text);
        try {
            if (dayFirst.matches())
                return LocalDate.of(number(dayFirst.group(3)), month(dayFirst.group(2)), number(dayFirst.group(1)));
            if (yearFirst.matches())
                return LocalDate.of(number(yearFirst.group(1)), number(yearFirst.group(2)), number(yearFirst.group(3)));
        } catch (DateTimeException noSuchDay) {
            throw new NotADate();
        }
        throw new NotADate();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) return number(text);
        int index = MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.UK));
        if (index < 0) throw new NotADate();
        return index + 1;
    }
}
