// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The date of a document, as exactly as the paper tells it; a range where {@code to} is given. */
public record DemoDate(LocalDate from, @Nullable LocalDate to, Precision precision) {
    /** How exactly a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        ABOUT
    }

    static DemoDate on(LocalDate day) {
        return new DemoDate(day, null, Precision.DAY);
    }

    static DemoDate known(LocalDate day, Precision precision) {
        return new DemoDate(day, null, precision);
    }

    static DemoDate between(LocalDate from, LocalDate to) {
        return new DemoDate(from, to, Precision.DAY);
    }
}
