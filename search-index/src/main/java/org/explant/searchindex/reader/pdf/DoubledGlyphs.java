// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Letters drawn twice, a hair's breadth apart, to look bold. Looking for each letter's double is dear and few pages
 * have any, so a cheap look first tells whether a page may, and only such a page is gone through.
 */
final class DoubledGlyphs {
    private static final float COARSE = 0.5f;
    private static final int SUSPICIOUS_PERCENT = 1;

    private DoubledGlyphs() {}

    /** The letters without those that repeat an earlier one on the same spot. */
    static List<Glyph> leftOut(List<Glyph> glyphs) {
        return isSuspicious(glyphs) ? firstOfEach(glyphs) : glyphs;
    }

    private static boolean isSuspicious(List<Glyph> glyphs) {
        Set<Long> taken = HashSet.newHashSet(glyphs.size());
        int hits = 0;
        for (Glyph glyph : glyphs) {
            float cell = glyph.pen().size() * COARSE;
            if (!taken.add(key(
                    glyph.text(),
                    cellOf(glyph.box().left(), cell),
                    cellOf(glyph.box().top(), cell)))) {
                hits++;
            }
        }
        return hits * 100L > (long) glyphs.size() * SUSPICIOUS_PERCENT;
    }

    private static List<Glyph> firstOfEach(List<Glyph> glyphs) {
        var kept = new ArrayList<Glyph>(glyphs.size());
        Map<Long, List<Glyph>> byPlace = new HashMap<>();
        for (Glyph glyph : glyphs) {
            if (!repeats(glyph, byPlace)) {
                kept.add(glyph);
                byPlace.computeIfAbsent(place(glyph, 0, 0), key -> new ArrayList<>(2))
                        .add(glyph);
            }
        }
        return kept;
    }

    private static boolean repeats(Glyph glyph, Map<Long, List<Glyph>> byPlace) {
        for (int right = -1; right <= 1; right++) {
            for (int down = -1; down <= 1; down++) {
                for (Glyph earlier : byPlace.getOrDefault(place(glyph, right, down), List.of())) {
                    if (isDouble(glyph, earlier)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Nearer than a third of its own width: no writing places the same letter so close to itself. */
    private static boolean isDouble(Glyph glyph, Glyph earlier) {
        float near = Math.max(
                glyph.pen().size() * 0.05f, (glyph.pen().end() - glyph.pen().along()) / 3);
        return glyph.text().equals(earlier.text())
                && glyph.pen().sameDirection(earlier.pen())
                && Math.abs(glyph.pen().along() - earlier.pen().along()) < near
                && Math.abs(glyph.pen().across() - earlier.pen().across()) < near;
    }

    private static long place(Glyph glyph, int right, int down) {
        float cell = glyph.pen().size();
        return key(
                glyph.text(),
                cellOf(glyph.box().left(), cell) + right,
                cellOf(glyph.box().top(), cell) + down);
    }

    private static long cellOf(float where, float cell) {
        return (long) Math.floor(where / Math.max(cell, 0.01f));
    }

    private static long key(String text, long column, long row) {
        return (text.hashCode() * 1_000_003L + column) * 1_000_003L + row;
    }
}
