// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import java.util.List;

/**
 * One page as the reader left it, for a screen or another system.
 *
 * @param state {@code SEARCHABLE}, {@code NO_TEXT}, {@code POOR_TEXT}, {@code TIMED_OUT} or {@code FAILED}
 * @param text exactly as read; empty where there is none
 * @param words where every word of the text stands
 */
public record PageSheet(int page, String state, String text, List<Word> words) {
    public PageSheet {
        words = List.copyOf(words);
    }

    /** The word {@code text[from, to)} and its box, in fractions of the page as displayed, origin top left. */
    public record Word(int from, int to, float x, float y, float width, float height) {}
}
