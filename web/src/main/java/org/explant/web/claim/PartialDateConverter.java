// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.faces.convert.FacesConverter;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.explant.shared.PartialDate;
import org.explant.web.document.DocumentWords;

/**
 * A date as exactly as somebody knows it: 14 Mar 2006, Mar 2006, 3/2006, 2006, about 2006, and the forms that
 * {@link PartialDate#parse} reads; shown in words.
 */
@FacesConverter("partialDate")
public class PartialDateConverter extends ValueConverter<PartialDate> {
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2}|\\p{L}{3,9})[ ./-](\\d{4})");
    private static final Pattern ABOUT = Pattern.compile("(?:about|around|circa|ca?\\.?) ?(\\d{4})");

    public PartialDateConverter() {
        super(PartialDateConverter::read, DocumentWords::date);
    }

    static PartialDate read(String text) {
        var plain = text.strip().toLowerCase(Locale.UK);
        var about = ABOUT.matcher(plain);
        if (about.matches()) return PartialDate.about(Year.parse(about.group(1)));
        var month = MONTH.matcher(plain);
        if (month.matches()) {
            var first = DayConverter.read("1-" + month.group(1) + "-" + month.group(2));
            return PartialDate.month(YearMonth.from(first));
        }
        var ends = plain.split(" – ", -1);
        if (ends.length == 2) return PartialDate.range(DayConverter.read(ends[0]), DayConverter.read(ends[1]));
        return plain.matches("\\d{4}|\\d{4}-\\d{2}|~.*|.*/\\d{4}-.*")
                ? PartialDate.parse(plain)
                : PartialDate.day(DayConverter.read(plain));
    }
}
