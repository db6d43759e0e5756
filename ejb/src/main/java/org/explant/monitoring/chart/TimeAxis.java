// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import java.text.DateFormat;
import java.text.FieldPosition;
import java.text.ParsePosition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jspecify.annotations.Nullable;

/** The days from left to right. A day is its midnight in UTC, so that no zone moves it. */
final class TimeAxis {
    /** What the axis of levels takes of the width, about. */
    private static final int BESIDE = 90;

    private static final double DAY = 86_400_000d;
    private static final int LONG_DAYS = 365 * 4;
    private static final int MANY_YEARS = 12;

    private final DateAxis axis;
    private final double dayWidth;

    TimeAxis(MetalChart chart, ChartWords words, PictureSize size) {
        var first = chart.first();
        long days = Math.max(180, ChronoUnit.DAYS.between(first, chart.day()));
        var from = first.minusDays(days / 30);
        var until = first.plusDays(days + days / 30);
        axis = new DateAxis(null, TimeZone.getTimeZone("UTC"), Locale.UK);
        axis.setRange(at(from), at(until));
        boolean byMonth = days < LONG_DAYS;
        axis.setTickUnit(unit(days, byMonth, size, new Ticks(words, byMonth)));
        axis.setTickLabelFont(ChartInk.SMALL);
        axis.setTickLabelPaint(ChartInk.SOFT);
        axis.setAxisLinePaint(ChartInk.LINE);
        dayWidth = (size.width() - BESIDE) / (double) ChronoUnit.DAYS.between(from, until);
    }

    private static DateTickUnit unit(long days, boolean byMonth, PictureSize size, DateFormat ticks) {
        if (byMonth) return new DateTickUnit(DateTickUnitType.MONTH, days < 500 ? 3 : 6, ticks);
        boolean crowded = size == PictureSize.NARROW && days / 365 > MANY_YEARS;
        return new DateTickUnit(DateTickUnitType.YEAR, crowded ? 2 : 1, ticks);
    }

    DateAxis axis() {
        return axis;
    }

    /** So many points to the right. */
    double beside(double place, double points) {
        return place + points / dayWidth * DAY;
    }

    static double at(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** Ticks in the words of whoever shows the picture. */
    private static final class Ticks extends DateFormat {
        private static final long serialVersionUID = 1L;

        private final transient ChartWords words;
        private final boolean byMonth;

        Ticks(ChartWords words, boolean byMonth) {
            this.words = words;
            this.byMonth = byMonth;
        }

        @Override
        public StringBuffer format(Date date, StringBuffer into, FieldPosition where) {
            var day = LocalDate.ofInstant(Instant.ofEpochMilli(date.getTime()), ZoneOffset.UTC);
            return into.append(words.tick(day, byMonth));
        }

        @Override
        public @Nullable Date parse(String text, ParsePosition where) {
            return null;
        }
    }
}
