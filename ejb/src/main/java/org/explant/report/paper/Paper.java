// SPDX-License-Identifier: Apache-2.0
package org.explant.report.paper;

import java.time.Instant;
import java.util.List;

/**
 * Everything that stands on a report, in words already.
 *
 * @param asAt the moment it speaks of; the only time in its files
 * @param facts what it was asked for, when and by whom
 * @param note what the reader may see, and so what the numbers count
 * @param tables the figures; the last one is the list they were counted from
 */
public record Paper(
        String title, Instant asAt, Running running, List<Fact> facts, String note, List<PaperTable> tables) {
    /** A line above the tables. */
    public record Fact(String label, String value) {}

    /**
     * What stands at the foot of every page.
     *
     * @param asAt the moment in words
     * @param page the word before a page's number
     * @param of the word before the number of pages
     */
    public record Running(String asAt, String page, String of) {}

    public Paper {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
        if (tables.isEmpty()) throw new IllegalArgumentException("a report has at least its list");
    }

    /** The list that all figures were counted from. */
    public PaperTable list() {
        return tables.getLast();
    }
}
