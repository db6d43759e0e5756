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
 * @param pictures above the tables, on paper alone
 * @param tables the figures; the last one is the list they were counted from
 */
public record Paper(
        String title,
        Instant asAt,
        Running running,
        List<Fact> facts,
        String note,
        List<Picture> pictures,
        List<PaperTable> tables) {
    /** A line above the tables. */
    public record Fact(String label, String value) {}

    /**
     * A picture that says no more than a table does.
     *
     * @param told what is to be seen, for those who cannot see it
     * @param below the lines beneath it
     */
    public record Picture(String title, String told, byte[] png, List<String> below) {
        public Picture {
            below = List.copyOf(below);
        }
    }

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
        pictures = List.copyOf(pictures);
        tables = List.copyOf(tables);
        if (tables.isEmpty()) throw new IllegalArgumentException("a report has at least its list");
    }

    /** A report of tables alone. */
    public Paper(String title, Instant asAt, Running running, List<Fact> facts, String note, List<PaperTable> tables) {
        this(title, asAt, running, facts, note, List.of(), tables);
    }

    /** The list that all figures were counted from. */
    public PaperTable list() {
        return tables.getLast();
    }
}
