// SPDX-License-Identifier: Apache-2.0
package org.explant.report.paper;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One value of a table, of its own kind, so that a number stays a number and a text never becomes a formula. */
public sealed interface Cell {
    /** Nothing to say. */
    Cell NONE = new None();

    record None() implements Cell {}

    record Text(String value) implements Cell {}

    /** A count, or a number of days. */
    record Number(long value) implements Cell {}

    record Day(LocalDate value) implements Cell {}

    /** Pounds sterling. */
    record Money(BigDecimal value) implements Cell {}

    static Cell of(String value) {
        return new Text(value);
    }

    static Cell of(long value) {
        return new Number(value);
    }

    static Cell of(LocalDate value) {
        return new Day(value);
    }

    static Cell of(BigDecimal pounds) {
        return new Money(pounds);
    }

    /** Whether a column of that kind may hold it. */
    default boolean fits(Kind kind) {
        return switch (this) {
            case None none -> true;
            case Text text -> kind == Kind.TEXT;
            case Number number -> kind == Kind.COUNT || kind == Kind.DAYS;
            case Day day -> kind == Kind.DATE;
            case Money money -> kind == Kind.MONEY;
        };
    }

    /** As people read it. */
    default String written() {
        return switch (this) {
            case None none -> "";
            case Text text -> text.value();
            case Number number -> Formats.number(number.value());
            case Day day -> Formats.day(day.value());
            case Money money -> Formats.pounds(money.value());
        };
    }
}
