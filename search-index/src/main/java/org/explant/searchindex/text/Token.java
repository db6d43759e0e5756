// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.text;

/**
 * One searchable unit of a text.
 *
 * @param term folded: without case, accents, ligatures and invisible characters
 * @param position its place in the row of tokens, from 0; a word broken over a line end holds the places of both halves
 * @param from first UTF-16 unit in the text as read
 * @param to one past its last (half-open)
 */
public record Token(String term, int position, int from, int to) {
    /** Where it stands in the text. */
    public Span span() {
        return new Span(from, to);
    }
}
