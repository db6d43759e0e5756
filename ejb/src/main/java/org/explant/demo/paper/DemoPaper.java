// SPDX-License-Identifier: Apache-2.0
package org.explant.demo.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays out paper from top to bottom: headings, wrapped paragraphs, tables, labels and signatures on numbered pages. */
final class DemoPaper {
    private static final float LEADING = 1.28f;
    private static final float CELL = 4;

    private final List<Page> pages = new ArrayList<>();
    private Page.Running running = Page.Running.NONE;
    private Face body = Face.SANS;
    private float size = 10;
    private float[] columns = {1};
    private int labelsInRow;

    void running(String left, String right, String foot) {
        running = new Page.Running(left, right, foot);
    }

    void body(Face face, float points) {
        body = face;
        size = points;
    }

    int pageCount() {
        return pages.size();
    }

    List<List<Mark>> finished() {
        var printed = new ArrayList<List<Mark>>();
        for (int i = 0; i < pages.size(); i++) printed.add(pages.get(i).finished(i + 1, pages.size()));
        return printed;
    }

    /** Drops what runs over the given number of pages: a record copied until the tray was empty. */
    void cutTo(int count) {
        while (pages.size() > count) pages.removeLast();
    }

    void newPage() {
        if (pages.isEmpty() || !pages.getLast().isBlank()) pages.add(new Page(running));
        labelsInRow = 0;
    }

    void letterhead(String name, List<String> lines) {
        var page = room(90);
        page.down(6);
        page.words(body.bold(), 17, Page.LEFT, name);
        page.down(8);
        page.draw(new Mark.Line(Page.LEFT, page.pen(), Page.RIGHT, page.pen(), 1.4f));
        for (String line : lines) {
            page.down(11);
            page.words(Face.SANS, 8, Page.RIGHT - Face.SANS.width(line, 8), line);
        }
        page.down(20);
    }

    void title(String text) {
        for (String line : body.bold().wrap(text, 14, width())) {
            var page = room(34);
            page.words(body.bold(), 14, Page.LEFT + (width() - body.bold().width(line, 14)) / 2, line);
            page.down(19);
        }
        space(4);
    }

    void section(String text) {
        var page = room(48);
        page.down(6);
        page.words(body.bold(), size + 1.5f, Page.LEFT, text);
        page.down(5);
        page.draw(new Mark.Line(Page.LEFT, page.pen(), Page.RIGHT, page.pen(), 0.5f));
        page.down(size + 5);
    }

    void paragraph(String text) {
        flow(body, text, 0);
        space(5);
    }

    void bold(String text) {
        flow(body.bold(), text, 0);
        space(5);
    }

    void line(String text) {
        flow(body, text, 0);
    }

    void typed(String text) {
        room(size * LEADING).words(Face.MONO, 9, Page.LEFT, text);
        pages.getLast().down(11.5f);
    }

    void handwritten(String text) {
        for (String line : Face.SERIF_ITALIC.wrap(text, size + 2.5f, width() - 12)) {
            var page = room((size + 2.5f) * 1.4f);
            page.words(Face.SERIF_ITALIC, size + 2.5f, Page.LEFT + 12, line);
            page.draw(new Mark.Line(Page.LEFT, page.pen() - 4, Page.RIGHT, page.pen() - 4, 0.2f));
            page.down((size + 2.5f) * 1.4f);
        }
    }

    void bullet(String text) {
        room(size * LEADING).words(body, size, Page.LEFT + 8, "\u2022");
        flow(body, text, 20);
        space(2);
    }

    void numbered(String number, String text) {
        room(size * LEADING).words(body, size, Page.LEFT, number);
        flow(body, text, 28);
        space(5);
    }

    void right(String text) {
        var page = room(size * LEADING);
        page.words(body, size, Page.RIGHT - body.width(text, size), text);
        page.down(size * LEADING);
    }

    /** Turns the page unless so much room is left: a signature does not stand alone. */
    void keep(float points) {
        room(points);
    }

    void space(float points) {
        if (!pages.isEmpty()) pages.getLast().down(points);
    }

    void columns(float... shares) {
        float sum = 0;
        for (float share : shares) sum += share;
        columns = Arrays.copyOf(shares, shares.length);
        for (int i = 0; i < columns.length; i++) columns[i] = columns[i] / sum * width();
    }

    void headRow(List<String> cells) {
        row(cells, body.bold(), 0.88f);
    }

    void row(List<String> cells) {
        row(cells, body, Mark.Frame.HOLLOW);
    }

    /** A peel-off implant label, three to a row. */
    void label(List<String> lines) {
        float wide = width() / 3 - 8;
        float high = 10 + 10 * lines.size() + 16;
        if (labelsInRow % 3 == 0) room(high + 8).down(high + 5);
        var page = pages.getLast();
        float x = Page.LEFT + labelsInRow % 3 * (wide + 12);
        labelsInRow++;
        page.draw(new Mark.Frame(x, page.pen(), wide, high, Mark.Frame.HOLLOW));
        float y = page.pen() + high - 13;
        for (String line : lines) {
            page.draw(new Mark.Words(y > page.pen() + high - 14 ? Face.SANS_BOLD : Face.SANS, 8, x + 6, y, line));
            y -= 10;
        }
        barCode(page, x + 6, wide - 12, lines.hashCode());
    }

    void endLabels() {
        labelsInRow = 0;
        space(14);
    }

    void stamp(String first, String second) {
        var page = room(44);
        float wide = Math.max(Face.SANS_BOLD.width(first, 10), Face.SANS.width(second, 9)) + 18;
        page.down(36);
        page.draw(new Mark.Frame(Page.RIGHT - wide, page.pen(), wide, 34, Mark.Frame.HOLLOW));
        page.draw(new Mark.Words(Face.SANS_BOLD, 10, Page.RIGHT - wide + 9, page.pen() + 20, first));
        page.draw(new Mark.Words(Face.SANS, 9, Page.RIGHT - wide + 9, page.pen() + 8, second));
        page.down(24);
    }

    void signature(List<String> lines) {
        var page = room(52 + lines.size() * 13f);
        page.down(28);
        page.draw(Pen.signatureOf(lines.getFirst(), Page.LEFT + 4, page.pen() + 4));
        page.draw(new Mark.Line(Page.LEFT, page.pen(), Page.LEFT + 170, page.pen(), 0.4f));
        page.down(13);
        lines.forEach(this::line);
        space(8);
    }

    void rule() {
        var page = room(12);
        page.draw(new Mark.Line(Page.LEFT, page.pen() + 4, Page.RIGHT, page.pen() + 4, 0.6f));
        page.down(9);
    }

    private void flow(Face face, String text, float indent) {
        for (String line : face.wrap(text, size, width() - indent)) {
            var page = room(size * LEADING);
            page.words(face, size, Page.LEFT + indent, line);
            page.down(size * LEADING);
        }
    }

    private void row(List<String> cells, Face face, float shade) {
        float points = Math.min(size, 9);
        var wrapped = new ArrayList<List<String>>();
        for (int i = 0; i < columns.length; i++)
            wrapped.add(face.wrap(i < cells.size() ? cells.get(i) : "", points, columns[i] - 2 * CELL));
        int deepest = wrapped.stream().mapToInt(List::size).max().orElse(1);
        float high = deepest * points * 1.25f + 5;
        var page = room(high);
        float top = page.pen() + points;
        float x = Page.LEFT;
        for (int i = 0; i < columns.length; i++) {
            page.draw(new Mark.Frame(x, top - high, columns[i], high, shade));
            float y = top - points - 1;
            for (String line : wrapped.get(i)) {
                page.draw(new Mark.Words(face, points, x + CELL, y, line));
                y -= points * 1.25f;
            }
            x += columns[i];
        }
        page.down(high);
    }

    private static void barCode(Page page, float x, float room, int seed) {
        float at = x;
        for (int bits = seed | 1, i = 0; at < x + room - 3; i++, bits = Integer.rotateLeft(bits, 3) + i) {
            float wide = 0.6f + (bits & 3) * 0.45f;
            page.draw(new Mark.Line(at, page.pen() + 5, at, page.pen() + 17, wide));
            at += wide + 1.3f;
        }
    }

    private Page room(float points) {
        if (pages.isEmpty() || !pages.getLast().hasRoomFor(points)) {
            pages.add(new Page(running));
            labelsInRow = 0;
        }
        return pages.getLast();
    }

    private static float width() {
        return Page.RIGHT - Page.LEFT;
    }
}
