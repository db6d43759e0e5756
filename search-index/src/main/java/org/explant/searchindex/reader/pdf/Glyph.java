// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

/**
 * One letter on the page as displayed, in points from its top left.
 *
 * @param letter what it says
 * @param pen where it stands and which way its line runs
 * @param box the smallest upright box around it
 * @param afterGap whether white space was drawn before it
 */
record Glyph(Letter letter, Pen pen, Box box, boolean afterGap) {
    /**
     * Where the pen stood. A line runs along its direction; the next line lies further across.
     *
     * @param along place of the letter's start on its line
     * @param across place of its line on the page
     * @param end where the next letter is expected, along the line
     * @param size font size as displayed
     * @param gap smallest distance that separates words
     * @param directionX which way the line runs: a unit vector
     * @param directionY likewise
     */
    record Pen(float along, float across, float end, float size, float gap, float directionX, float directionY) {
        /** From the start of the one to the end of the other, whichever lies farther. */
        Pen with(Pen other) {
            return new Pen(
                    Math.min(along, other.along), across, Math.max(end, other.end), size, gap, directionX, directionY);
        }

        boolean sameDirection(Pen other) {
            return directionX * other.directionX + directionY * other.directionY > 0.98f;
        }
    }

    /** An upright box, y downwards. */
    record Box(float left, float top, float right, float bottom) {
        Box with(Box other) {
            return new Box(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }

        boolean meets(float width, float height) {
            return right > 0 && bottom > 0 && left < width && top < height;
        }
    }

    String text() {
        return letter.text();
    }

    boolean isRightToLeft() {
        return letter.kind() == Letter.Kind.RIGHT_TO_LEFT;
    }

    /** Whether another letter stands so close that it may belong to this one. */
    boolean isNear(Glyph other) {
        return pen.sameDirection(other.pen)
                && Math.abs(pen.across() - other.pen.across()) < pen.size()
                && other.pen.along() < pen.end() + pen.size()
                && other.pen.end() > pen.along() - pen.size();
    }

    /** This letter with an accent that stands over or under it. */
    Glyph with(Glyph mark) {
        var both = new Letter(text() + mark.text(), letter.kind(), letter.unreadable() || mark.letter.unreadable());
        return new Glyph(both, pen.with(mark.pen), box.with(mark.box), afterGap);
    }
}
