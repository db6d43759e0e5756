// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import java.util.List;

/**
 * A page with the boxes to draw on it.
 *
 * @param page its number from 1
 * @param marks one entry a hit, in the order of the text
 */
public record MarkedPage(int page, List<Mark> marks) {
    public MarkedPage {
        marks = List.copyOf(marks);
    }

    /** One hit: the words it covers, and a box for each piece of it on the paper. */
    public record Mark(String text, List<Box> boxes) {
        public Mark {
            boxes = List.copyOf(boxes);
        }
    }

    /** Fractions 0..1 of the page as displayed, origin top left. */
    public record Box(float x, float y, float width, float height) {}
}
