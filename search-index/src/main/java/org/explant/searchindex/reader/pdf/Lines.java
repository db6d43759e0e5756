// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Letters gathered into lines. The drawing order is kept wherever it can be: programs that set columns, tables and
 * letterheads write them in the order they are read, while sorting by place would run columns into each other. Only
 * where most steps from line to line lead backwards (a page drawn from its foot, or letter by letter in no order) are
 * the lines sorted by place, since then anything reads better.
 */
final class Lines {
    private static final int FEWEST_TO_JUDGE = 8;
    private static final int SCRAMBLED_PERCENT = 40;
    private static final float SAME_LINE = 0.4f;
    private static final float SAME_LINE_NEAR = 0.7f;

    private Lines() {}

    /**
     * @param lines the letters of each line
     * @param reordered whether they were sorted by place
     */
    record Ordered(List<List<Glyph>> lines, boolean reordered) {}

    static Ordered of(List<Glyph> glyphs) {
        List<List<Glyph>> drawn = asDrawn(glyphs);
        return isScrambled(drawn) ? new Ordered(byPlace(drawn), true) : new Ordered(drawn, false);
    }

    private static List<List<Glyph>> asDrawn(List<Glyph> glyphs) {
        var lines = new ArrayList<List<Glyph>>();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (last == null || !follows(last, glyph)) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(glyph);
            last = glyph;
        }
        return lines;
    }

    private static boolean follows(Glyph last, Glyph next) {
        Glyph.Pen from = last.pen();
        Glyph.Pen to = next.pen();
        float size = Math.min(from.size(), to.size());
        float distance = to.along() - from.end();
        float tolerated = Math.abs(distance) < size ? SAME_LINE_NEAR : SAME_LINE;
        if (!from.sameDirection(to) || Math.abs(to.across() - from.across()) > tolerated * size) {
            return false;
        }
        // Small steps back are kerning and accents; Arabic may be drawn from right to left.
        boolean onwards = to.along() > from.along() - 0.2f * size;
        boolean leftwards = last.isRightToLeft() || next.isRightToLeft();
        return onwards || (leftwards && Math.abs(from.along() - to.end()) < 2 * size);
    }

    private static boolean isScrambled(List<List<Glyph>> lines) {
        if (lines.size() < FEWEST_TO_JUDGE) {
            return false;
        }
        int back = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (leadsBack(
                    lines.get(i - 1).getFirst().pen(), lines.get(i).getFirst().pen())) {
                back++;
            }
        }
        return back * 100 > (lines.size() - 1) * SCRAMBLED_PERCENT;
    }

    private static boolean leadsBack(Glyph.Pen from, Glyph.Pen to) {
        if (!from.sameDirection(to)) {
            return false;
        }
        float down = to.across() - from.across();
        float size = Math.min(from.size(), to.size());
        return Math.abs(down) < SAME_LINE * size ? to.along() < from.along() : down < 0;
    }

    private static List<List<Glyph>> byPlace(List<List<Glyph>> lines) {
        var sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingInt((List<Glyph> line) -> direction(line.getFirst()))
                .thenComparingDouble(line -> line.getFirst().pen().across()));
        var rows = new ArrayList<List<Glyph>>();
        for (List<Glyph> line : sorted) {
            if (rows.isEmpty() || !isSameRow(rows.getLast().getLast(), line.getFirst())) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().addAll(line);
        }
        rows.forEach(
                row -> row.sort(Comparator.comparingDouble(glyph -> glyph.pen().along())));
        return rows;
    }

    /** Upright lines first, then the turned ones, each direction by itself. */
    private static int direction(Glyph glyph) {
        double degrees =
                Math.toDegrees(Math.atan2(glyph.pen().directionY(), glyph.pen().directionX()));
        return Math.floorMod((int) Math.round(degrees), 360);
    }

    private static boolean isSameRow(Glyph last, Glyph next) {
        float size = Math.min(last.pen().size(), next.pen().size());
        return last.pen().sameDirection(next.pen())
                && Math.abs(next.pen().across() - last.pen().across()) < SAME_LINE * size;
    }
}
