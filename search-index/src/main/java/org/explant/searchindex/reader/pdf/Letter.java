// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import java.text.Normalizer;
import org.explant.searchindex.reader.WordRuns;

/**
 * What one glyph says: mostly one letter, for a ligature several, for a broken font none.
 *
 * @param text without control characters and half surrogates; a single space for any white space
 * @param kind how it takes part in a line
 * @param unreadable whether the font does not tell what it means
 */
record Letter(String text, Kind kind, boolean unreadable) {
    /** How a letter takes part in a line. */
    enum Kind {
        PLAIN,
        GAP,
        /** Belongs to the letter before it: an accent, or the rest of a shape whose text stands there already. */
        MARK,
        RIGHT_TO_LEFT
    }

    static final Letter SPACE = new Letter(" ", Kind.GAP, false);
    static final Letter UNKNOWN = new Letter("\uFFFD", Kind.PLAIN, true);

    /**
     * Says nothing, and belongs to its neighbour: some fonts give a whole word to its first glyph and nothing to the
     * others. PDFBox tells that as a NUL, which other fonts give to letters they do not know, so it counts as such.
     */
    private static final Letter SILENT = new Letter("", Kind.MARK, true);

    private static final char REPLACEMENT = '\uFFFD';

    /** From what the font says a glyph means. */
    static Letter of(String meaning) {
        if (isPlainLatin(meaning)) {
            return new Letter(meaning, Kind.PLAIN, false);
        }
        String text = clean(isShape(meaning) ? letters(meaning) : meaning);
        return text.isEmpty()
                ? SILENT
                : new Letter(text, kind(text), text.chars().anyMatch(Letter::isUnreadable));
    }

    /** A guess for a font that says nothing: old fonts of pictures mostly number their letters as ASCII does. */
    static Letter guess(int code) {
        return code > ' ' && code < 0x7F ? new Letter(Character.toString(code), Kind.PLAIN, true) : UNKNOWN;
    }

    private static boolean isPlainLatin(String meaning) {
        return meaning.length() == 1 && meaning.charAt(0) > ' ' && meaning.charAt(0) < 0x7F;
    }

    /** Ligatures and the joined shapes of Arabic are shapes, not letters: nobody types them into a search. */
    private static boolean isShape(String meaning) {
        return meaning.chars().anyMatch(c -> (c >= 0xFB00 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC));
    }

    private static String letters(String meaning) {
        return Normalizer.normalize(meaning, Normalizer.Form.NFKC).strip();
    }

    private static String clean(String meaning) {
        var clean = new StringBuilder(meaning.length());
        for (int i = 0; i < meaning.length(); i++) {
            char unit = meaning.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean pair = i + 1 < meaning.length() && Character.isSurrogatePair(unit, meaning.charAt(i + 1));
                clean.append(pair ? meaning.substring(i, i + 2) : REPLACEMENT);
                i += pair ? 1 : 0;
            } else if (Character.isWhitespace(unit)) {
                clean.append(' ');
            } else if (!Character.isISOControl(unit)) {
                clean.append(unit);
            }
        }
        return clean.toString();
    }

    private static Kind kind(String text) {
        if (text.chars().allMatch(c -> WordRuns.isGap((char) c))) {
            return Kind.GAP;
        }
        if (text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK)) {
            return Kind.MARK;
        }
        return text.codePoints().anyMatch(RightToLeft::isRightToLeft) ? Kind.RIGHT_TO_LEFT : Kind.PLAIN;
    }

    private static boolean isUnreadable(int unit) {
        return unit == REPLACEMENT || Character.getType(unit) == Character.PRIVATE_USE;
    }
}
