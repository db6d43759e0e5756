// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

import java.util.List;

/**
 * One page exactly as read: a word covers {@code text[from, to)} and stands in its box on the paper.
 *
 * @param number page number from 1
 * @param text the text as read, never normalised; without NUL characters, which no database keeps
 * @param words boxes in the order of the text; empty where the page has no text layer
 */
public record PageText(int number, String text, List<WordBox> words) {
    public PageText {
        words = List.copyOf(words);
    }
}
