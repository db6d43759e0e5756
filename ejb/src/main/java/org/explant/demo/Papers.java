// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.explant.demo.DemoDate.Precision;
import org.explant.demo.paper.Condition;
import org.explant.demo.paper.Dates;
import org.explant.demo.paper.Dice;
import org.explant.demo.paper.PaperOrder;
import org.jspecify.annotations.Nullable;

/** Collects the papers of one claim file as it grows from stage to stage. */
final class Papers {
    private final Story story;
    private final LocalDate asAt;
    private final long seed;
    private final Dice dice;
    private final List<DemoDocument> documents = new ArrayList<>();

    Papers(Story story, long seed, LocalDate asAt) {
        this.story = story;
        this.asAt = asAt;
        this.seed = seed * 1000;
        this.dice = new Dice(seed);
    }

    /** A paper still to be described: a form of the library, a title and a type code. */
    final class Draft {
        private final String type;
        private final String form;
        private final String title;
        private final Map<String, String> facts = new HashMap<>();
        private String provider = Practice.NAME;
        private @Nullable String author;
        private String privilege = "NOT_REVIEWED";
        private LocalDate starts = asAt;
        private LocalDate received = asAt;
        private DemoDate date = DemoDate.on(asAt);
        private int pages;
        private Condition condition = Condition.GOOD;

        private Draft(String type, String form, String title) {
            this.type = type;
            this.form = form;
            this.title = title;
        }

        Draft from(String fact) {
            provider = story.fact(fact);
            return this;
        }

        Draft by(String fact) {
            author = story.fact(fact);
            return this;
        }

        Draft on(LocalDate day) {
            return during(day, day).dated(DemoDate.on(starts));
        }

        /** A record that runs from one day to another. */
        Draft during(LocalDate from, LocalDate to) {
            starts = from.isAfter(asAt) ? asAt : from;
            var until = to.isAfter(asAt) ? asAt : to;
            facts.put("until", until.toString());
            facts.put("until.short", Dates.inFigures(until));
            facts.put("until.date", Dates.inWords(until));
            facts.put("until.month", Dates.monthOf(until));
            received = until;
            return dated(DemoDate.between(starts, until));
        }

        /** As exactly as the reader of the paper can tell. */
        Draft known(Precision precision) {
            return dated(DemoDate.known(starts, precision));
        }

        private Draft dated(DemoDate known) {
            date = known;
            return this;
        }

        Draft received(LocalDate day) {
            received = day.isAfter(asAt) ? asAt : day.isBefore(starts) ? starts : day;
            return this;
        }

        Draft privileged(String code) {
            privilege = code;
            return this;
        }

        Draft filling(int count) {
            pages = count;
            return this;
        }

        Draft knowing(Map<String, String> own) {
            facts.putAll(own);
            return this;
        }

        Draft arriving(Condition as) {
            condition = as;
            return this;
        }

        /** Not every paper reaches every file: in so many of a hundred it does. */
        void fileIn(int percent) {
            if (chance(percent)) file();
        }

        void file() {
            long own = seed + documents.size();
            // What is written on a day may run a little past it: a report is authorised days after the sample.
            facts.putIfAbsent("until", asAt.toString());
            if (starts.toString().equals(facts.get("until"))) facts.put("until", asAt.toString());
            var paper = new PaperOrder(form, title, story.facts(facts), own, starts, pages, condition);
            documents.add(
                    new DemoDocument(title, fileName(), type, date, provider, author, privilege, received, paper));
        }

        private String fileName() {
            String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            String scan = condition == Condition.SCANNED ? "-scan" : "";
            return "%02d-%s%s.pdf".formatted(documents.size() + 1, plain.replaceAll("^-|-$", ""), scan);
        }
    }

    Draft paper(String type, String form, String title) {
        return new Draft(type, form, title);
    }

    boolean chance(int percent) {
        return dice.chance(percent);
    }

    int between(int low, int high) {
        return dice.between(low, high);
    }

    List<DemoDocument> inOrderOfArrival() {
        return documents.stream()
                .sorted(Comparator.comparing(DemoDocument::received))
                .toList();
    }
}
