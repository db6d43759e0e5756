// SPDX-License-Identifier: Apache-2.0
package org.explant.demo.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** Fills in a form of the library: one line is one command to the paper, as {@code words.txt} explains. */
final class Form {
    private final Telling telling;
    private final DemoPaper paper;
    private final int pages;
    private int number;

    Form(Telling telling, DemoPaper paper, int pages) {
        this.telling = telling;
        this.paper = paper;
        this.pages = pages;
    }

    void tell(String section) {
        Library.section(section).forEach(this::follow);
    }

    private void follow(String line) {
        if (line.startsWith("?")) followIf(line);
        else if (line.startsWith(".")) command(line);
        else paper.paragraph(telling.say(line));
    }

    private void followIf(String line) {
        int gap = line.indexOf(' ');
        if (holds(line.substring(1, gap))) follow(line.substring(gap + 1));
    }

    private boolean holds(String condition) {
        return switch (condition.charAt(0)) {
            case '!' -> !telling.knows(condition.substring(1));
            case '>' -> telling.isAfter(condition.substring(1));
            case '<' -> !telling.isAfter(condition.substring(1));
            case '%' -> telling.count("1-100") <= telling.count(condition.substring(1));
            default -> telling.knows(condition);
        };
    }

    private void command(String line) {
        int gap = line.indexOf(' ');
        String name = gap < 0 ? line : line.substring(0, gap);
        String rest = gap < 0 ? "" : line.substring(gap + 1);
        switch (name) {
            case ".tell" -> tell(telling.say(rest));
            case ".times" -> repeat(rest);
            case ".fill" -> fill(rest);
            case ".sheets" -> fillWithSheets(rest);
            case ".back" -> telling.backTo(telling.day(rest));
            case ".fact" -> {
                for (String part : telling.fact(telling.say(rest)).split("\n", -1)) follow(part);
            }
            default -> draw(name, telling.say(rest));
        }
    }

    private void draw(String name, String text) {
        switch (name) {
            case ".body" -> body(text.split(" ", -1));
            case ".running" -> paper.running(part(text, 0), part(text, 1), part(text, 2));
            case ".page" -> paper.newPage();
            case ".letterhead" ->
                paper.letterhead(
                        part(text, 0), parts(text).subList(1, parts(text).size()));
            case ".title" -> paper.title(text);
            case ".section" -> paper.section(text);
            case ".bold" -> paper.bold(text);
            case ".line" -> paper.line(text);
            case ".lines" -> parts(text).forEach(paper::line);
            case ".right" -> paper.right(text);
            case ".bullet" -> paper.bullet(text);
            case ".n" -> paper.numbered(++number + ".", text);
            case ".renumber" -> number = 0;
            case ".keep" -> paper.keep(Float.parseFloat(text));
            case ".space" -> paper.space(Float.parseFloat(text));
            default -> drawRuled(name, text);
        }
    }

    private void body(String... faceAndSize) {
        paper.body(Face.valueOf(faceAndSize[0]), Float.parseFloat(faceAndSize[1]));
    }

    private void drawRuled(String name, String text) {
        switch (name) {
            case ".columns" -> paper.columns(shares(text));
            case ".head" -> paper.headRow(parts(text));
            case ".row" -> paper.row(parts(text));
            case ".endtable" -> paper.space(12);
            case ".label" -> paper.label(parts(text));
            case ".endlabels" -> paper.endLabels();
            case ".stamp" -> paper.stamp(part(text, 0), part(text, 1));
            case ".sign" -> paper.signature(parts(text));
            case ".rule" -> paper.rule();
            case ".typed" -> paper.typed(text);
            case ".hand" -> paper.handwritten(text);
            default -> throw new IllegalStateException("The demo book's forms know no command " + name);
        }
    }

    private void repeat(String countAndSection) {
        int gap = countAndSection.indexOf(' ');
        int times = telling.count(countAndSection.substring(0, gap));
        for (int i = 0; i < times; i++) tell(telling.say(countAndSection.substring(gap + 1)));
    }

    /** Repeats a section, walking from the paper's first day to its last, until the ordered pages are full. */
    private void fill(String section) {
        var start = telling.on();
        int already = paper.pageCount();
        while (paper.pageCount() <= pages) {
            telling.turnTo(reached(start, already));
            tell(telling.say(section));
        }
        paper.cutTo(pages);
    }

    /** As above for sheets that each run on for weeks: every one begins where the whole has got to, so that they overlap. */
    private void fillWithSheets(String section) {
        var start = telling.on();
        int already = paper.pageCount();
        while (paper.pageCount() <= pages) {
            telling.backTo(reached(start, already));
            tell(telling.say(section));
        }
        paper.cutTo(pages);
    }

    private LocalDate reached(LocalDate start, int already) {
        long days = ChronoUnit.DAYS.between(start, telling.day("until"));
        return start.plusDays(Math.max(0, days) * (paper.pageCount() - already) / Math.max(1, pages - already));
    }

    private static float[] shares(String text) {
        var words = text.split(" ", -1);
        var shares = new float[words.length];
        for (int i = 0; i < words.length; i++) shares[i] = Float.parseFloat(words[i]);
        return shares;
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(" \\|", -1)).map(String::strip).toList();
    }

    private static String part(String text, int index) {
        var parts = parts(text);
        return index < parts.size() ? parts.get(index) : "";
    }
}
