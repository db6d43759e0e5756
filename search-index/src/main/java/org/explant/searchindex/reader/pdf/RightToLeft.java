// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Arabic, Hebrew and their like: a page shows them as they look, a search wants them as they are read. */
final class RightToLeft {
    private static final String OPENING = "([{<«";
    private static final String CLOSING = ")]}>»";

    private RightToLeft() {}

    static boolean isRightToLeft(int codePoint) {
        if (codePoint < 0x590) {
            return false;
        }
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** The line from its left to its right, whichever way it was drawn. */
    static List<Glyph> asItLooks(List<Glyph> line) {
        var sorted = new ArrayList<>(line);
        sorted.sort(Comparator.comparingDouble(glyph -> glyph.pen().along()));
        return sorted;
    }

    /** Words and the gaps between them, from how they look to how they are read. */
    static List<Piece> asItIsRead(List<Piece> pieces) {
        var looks = new StringBuilder();
        pieces.forEach(piece -> looks.append(piece.text().charAt(0)));
        int flags = isMostlyRightToLeft(pieces) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        var bidi = new Bidi(looks.toString(), flags);
        var levels = new byte[pieces.size()];
        var read = new Piece[pieces.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            read[i] = levels[i] % 2 == 1 ? mirrored(pieces.get(i)) : pieces.get(i);
        }
        Bidi.reorderVisually(levels, 0, read, 0, read.length);
        return List.of(read);
    }

    private static boolean isMostlyRightToLeft(List<Piece> pieces) {
        int balance = 0;
        for (Piece piece : pieces) {
            int first = piece.text().codePointAt(0);
            balance += isRightToLeft(first) ? 1 : Character.isLetter(first) ? -1 : 0;
        }
        return balance >= 0;
    }

    /** A bracket that looks closed on the right opens on the right. */
    private static Piece mirrored(Piece piece) {
        int opening = OPENING.indexOf(piece.text());
        int closing = CLOSING.indexOf(piece.text());
        if (piece.text().length() != 1 || (opening < 0 && closing < 0)) {
            return piece;
        }
        char other = opening >= 0 ? CLOSING.charAt(opening) : OPENING.charAt(closing);
        return new Piece(String.valueOf(other), piece.box());
    }
}
