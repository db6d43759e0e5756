// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A part of a line in the order it is read: a letter, or the gap between two words.
 *
 * @param text what it says, never empty
 * @param box where it stands; a gap stands nowhere
 */
record Piece(String text, Glyph.@Nullable Box box) {
    static final Piece GAP = new Piece(" ", null);
}
