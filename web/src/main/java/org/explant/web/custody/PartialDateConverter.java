// SPDX-License-Identifier: Apache-2.0
package org.explant.web.custody;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.explant.shared.NotAPartialDate;
import org.explant.shared.PartialDate;
import org.explant.web.Sentences;
import org.explant.web.document.DocumentWords;
import org.jspecify.annotations.Nullable;

/** A date as exactly as it is known: 14 Mar 2019, 14/3/2019, Mar 2019, 3/2019, 2019, about 2019, or as codes write it. */
@FacesConverter("partialDate")
public class PartialDateConverter implements Converter<PartialDate> {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[ ./-](\\d{1,2}|\\p{L}{3,9})[ ./-](\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2}|\\p{L}{3,9})[ ./-](\\d{4})");
    private static final Pattern ABOUT = Pattern.compile("(?:about|c\\.?|circa)\\s*(\\d{4})");

    @Override
    public @Nullable PartialDate getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return read(typed.strip().toLowerCase(Locale.UK));
        } catch (NotAPartialDate | DateTimeException noDate) {
            var sentence = Sentences.of(new NotAPartialDate());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable PartialDate value) {
        return value == null ? "" : DocumentWords.date(value);
    }

    static PartialDate read(String text) {
        var day = DAY.matcher(text);
        if (day.matches())
            return PartialDate.day(LocalDate.of(number(day.group(3)), month(day.group(2)), number(day.group(1))));
        var about = ABOUT.matcher(text);
        if (about.matches()) return PartialDate.about(Year.of(number(about.group(1))));
        var month = MONTH.matcher(text);
        if (month.matches()) return PartialDate.month(YearMonth.of(number(month.group(2)), month(month.group(1))));
        return PartialDate.parse(text);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) return number(text);
        return MONTHS.indexOf(text.substring(0, 3)) + 1;
    }
}
