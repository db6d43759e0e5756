// SPDX-License-Identifier: Apache-2.0
package org.explant.demo.paper;

import java.util.ArrayList;
import java.util.List;

/** One A4 page under construction: its marks, and where the pen stands. */
final class Page {
    static final float WIDTH = 595;
    static final float HEIGHT = 842;
    static final float LEFT = 56;
    static final float RIGHT = WIDTH - 52;
    static final float TOP = HEIGHT - 58;
    static final float BOTTOM = 64;

    private final List<Mark> marks = new ArrayList<>();
    private final Running running;
    private float pen = TOP;

    Page(Running running) {
        this.running = running;
    }

    /** What stands at head and foot of every page of one paper. */
    record Running(String left, String right, String foot) {
        static final Running NONE = new Running("", "", "");
    }

    void draw(Mark mark) {
        marks.add(mark);
    }

    void words(Face face, float size, float x, String text) {
        if (!text.isBlank()) draw(new Mark.Words(face, size, x, pen, text));
    }

    float pen() {
        return pen;
    }

    void down(float points) {
        pen -= points;
    }

    boolean hasRoomFor(float points) {
        return pen - points >= BOTTOM;
    }

    boolean isBlank() {
        return marks.isEmpty();
    }

    /** The page as printed: head and foot are only known once the paper is complete. */
    List<Mark> finished(int number, int of) {
        var all = new ArrayList<>(marks);
        all.add(small(LEFT, HEIGHT - 34, running.left()));
        all.add(small(RIGHT - Face.SANS.width(running.right(), 8), HEIGHT - 34, running.right()));
        if (!running.left().isEmpty()) all.add(new Mark.Line(LEFT, HEIGHT - 39, RIGHT, HEIGHT - 39, 0.4f));
        all.add(small(LEFT, 36, running.foot()));
        String page = "Page " + number + " of " + of;
        all.add(small(RIGHT - Face.SANS.width(page, 8), 36, page));
        return all;
    }

    private static Mark small(float x, float y, String text) {
        return new Mark.Words(Face.SANS, 8, x, y, text);
    }
}
