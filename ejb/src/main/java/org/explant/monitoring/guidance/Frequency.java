// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How often a hip is reviewed.
 *
 * @param years after the operation in which a review falls, as listed
 * @param every how many years lie between reviews after the list, for life; 0 where there is no national date after it
 */
public record Frequency(List<Integer> years, int every) {
    /** No national due date: the trust's own protocol decides. */
    public static final Frequency LOCAL = new Frequency(List.of(), 0);

    public static final Frequency YEARLY_FOR_LIFE = new Frequency(List.of(), 1);

    private static final int HORIZON = 30;

    public Frequency {
        years = List.copyOf(years);
        int before = 0;
        for (int year : years) {
            if (year <= before) throw new IllegalArgumentException("years");
            before = year;
        }
        if (every < 0) throw new IllegalArgumentException("every");
    }

    /** Reads {@code local}, {@code every 1}, {@code 1 2 3 4 5} and {@code 1 2 3 4 5 7 9 13, every 3}. */
    public static Frequency of(String text) {
        if (text.equals("local")) return LOCAL;
        var parts = text.split("\\s*,?\\s*every\\s+", 2);
        var listed = Arrays.stream(parts[0].strip().split("\\s+"))
                .filter(each -> !each.isEmpty())
                .map(Integer::valueOf)
                .toList();
        int every = parts.length < 2 ? 0 : Integer.parseInt(parts[1].strip());
        if (listed.isEmpty() && every == 0) throw new IllegalArgumentException(text);
        return new Frequency(listed, every);
    }

    /** The form that {@link #of} reads. */
    public String written() {
        if (isLocal()) return "local";
        var listed = years.stream().map(Object::toString).collect(Collectors.joining(" "));
        if (every == 0) return listed;
        return (listed.isEmpty() ? "" : listed + ", ") + "every " + every;
    }

    public boolean isLocal() {
        return years.isEmpty() && every == 0;
    }

    public boolean isForLife() {
        return every > 0;
    }

    /** Whether it asks for at least as many reviews as the other, over a life. */
    public boolean isAtLeastAsStrictAs(Frequency other) {
        return reviews() >= other.reviews();
    }

    /** How many reviews fall into the first decades: what is stricter asks for more. */
    public int reviews() {
        int count = 0;
        for (@Nullable Integer year = after(0); year != null && year <= HORIZON; year = after(year)) count++;
        return count;
    }

    /**
     * When the next review is due.
     *
     * @param operation the day the bearing was put in
     * @param last the last review, or that day where there was none
     * @param floor nothing is due before it
     * @return null where there is no national due date
     */
    public @Nullable LocalDate next(LocalDate operation, LocalDate last, LocalDate floor, Anchor anchor) {
        int age = (int) Math.round(ChronoUnit.DAYS.between(operation, last) / 365.25);
        var year = after(Math.max(0, age));
        if (year == null) return null;
        var due = anchor == Anchor.OPERATION ? operation.plusYears(year) : last.plusYears(year - Math.max(0, age));
        if (!due.isBefore(floor)) return due;
        return hasRunOutOn(operation, floor) ? null : floor;
    }

    /** Whether the years that it covers lie behind. */
    private boolean hasRunOutOn(LocalDate operation, LocalDate day) {
        return every == 0 && operation.plusYears(years.getLast()).isBefore(day);
    }

    /** The next year, after that many, in which a review falls. */
    private @Nullable Integer after(int age) {
        for (Integer year : years) if (year > age) return year;
        if (every == 0) return null;
        int last = years.isEmpty() ? 0 : years.getLast();
        return last + ((age - last) / every + 1) * every;
    }
}
