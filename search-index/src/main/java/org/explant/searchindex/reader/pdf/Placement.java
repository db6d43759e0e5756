// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import org.apache.pdfbox.util.Matrix;

/** Where one letter comes to stand on the page as displayed. */
final class Placement {
    /** A gap separates words from two fifths of a space on, but a fifth of the font size always does. */
    private static final float SHARE_OF_SPACE = 0.4f;

    private static final float LARGEST_GAP = 0.2f;
    private static final float SMALLEST_GAP = 0.06f;
    private static final float SMALLEST_WIDTH = 0.05f;

    private final Glyph.Pen pen;
    private final Glyph.Box box;

    Placement(Matrix toDisplay, Typeface typeface, GlyphCollector.Advance advance) {
        box = box(typeface, Math.max(advance.width(), SMALLEST_WIDTH), toDisplay);
        float unit = length(toDisplay.getScaleX(), toDisplay.getShearY());
        float high = length(toDisplay.getShearX(), toDisplay.getScaleY());
        float directionX = toDisplay.getScaleX() / unit;
        float directionY = toDisplay.getShearY() / unit;
        float x = toDisplay.getTranslateX();
        float y = toDisplay.getTranslateY();
        float along = x * directionX + y * directionY;
        float across = y * directionX - x * directionY;
        float end = along + (advance.width() + advance.spacing()) * unit;
        float gap = Math.clamp(typeface.space() * SHARE_OF_SPACE, SMALLEST_GAP, LARGEST_GAP) * unit;
        pen = new Glyph.Pen(along, across, end, high, gap, directionX, directionY);
    }

    Glyph.Pen pen() {
        return pen;
    }

    Glyph.Box box() {
        return box;
    }

    /** Whether there is anything to see, and at a place that exists. */
    boolean isSound() {
        return Float.isFinite(pen.along() + pen.across() + pen.end() + pen.size() + pen.directionX())
                && Float.isFinite(box.left() + box.top() + box.right() + box.bottom());
    }

    private static Glyph.Box box(Typeface typeface, float width, Matrix m) {
        float x = m.getTranslateX();
        float y = m.getTranslateY();
        float acrossX = width * m.getScaleX();
        float acrossY = width * m.getShearY();
        float topX = typeface.ascent() * m.getShearX();
        float topY = typeface.ascent() * m.getScaleY();
        float bottomX = typeface.descent() * m.getShearX();
        float bottomY = typeface.descent() * m.getScaleY();
        return new Glyph.Box(
                x + Math.min(0, acrossX) + Math.min(topX, bottomX),
                y + Math.min(0, acrossY) + Math.min(topY, bottomY),
                x + Math.max(0, acrossX) + Math.max(topX, bottomX),
                y + Math.max(0, acrossY) + Math.max(topY, bottomY));
    }

    private static float length(float x, float y) {
        return (float) Math.sqrt(x * x + y * y);
    }
}
