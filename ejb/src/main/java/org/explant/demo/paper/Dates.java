// SPDX-License-Identifier: Apache-2.0
package org.explant.demo.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as British papers print them. The months are spelt here because a JDK's short forms vary. */
public final class Dates {
    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final String[] MONTHS = {
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December"
    };

    private Dates() {}

    public static String inWords(LocalDate date) {
        return date.getDayOfMonth() + " " + monthOf(date);
    }

    public static String monthOf(LocalDate date) {
        return MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
    }

    public static String inFigures(LocalDate date) {
        return FIGURES.format(date);
    }

    /** The regulator's general guidance on metal-on-metal hips in force on a day. */
    public static String alertInForce(LocalDate date) {
        if (!date.isBefore(LocalDate.of(2017, 6, 29))) return "MDA/2017/018";
        if (!date.isBefore(LocalDate.of(2012, 6, 25))) return "MDA/2012/036";
        return date.isBefore(LocalDate.of(2010, 4, 22)) ? "departmental guidance" : "MDA/2010/033";
    }
}
