// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import java.time.LocalDate;
import org.explant.monitoring.history.NotAHistory;

/** The engine walks through the years to the day asked for; these are the years a person can live in. */
final class LivedDays {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private LivedDays() {}

    static LocalDate checked(LocalDate asked) {
        if (asked.getYear() < FIRST_YEAR || asked.getYear() > LAST_YEAR) throw new NotAHistory();
        return asked;
    }
}
