// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

/**
 * Counts that say how far the text of a page is to be relied on.
 *
 * @param glyphs characters the page draws, spaces and repetitions left out
 * @param unreadable of these: without a known letter, private to the font, or a control character
 * @param doubled drawn a second time on the same spot (imitated bold) and therefore counted and kept once
 * @param outside drawn wholly outside the page as displayed, and therefore not part of its text
 * @param reordered whether the drawing order was too scrambled to read, so that lines were sorted by place
 */
public record PageQuality(int glyphs, int unreadable, int doubled, int outside, boolean reordered) {
    /** Of a page about which nothing is known, because it was never read. */
    public static final PageQuality NONE = new PageQuality(0, 0, 0, 0, false);

    private static final int TOLERATED_PERCENT = 10;

    /** Whether more than a tenth of what the page draws has no known letter. */
    public boolean isPoor() {
        return unreadable * 100L > (long) glyphs * TOLERATED_PERCENT;
    }
}
