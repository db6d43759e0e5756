// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.text;

import java.text.Normalizer;

/** What one character means to the tokenizer, and how it is written in a term. */
final class Folding {
    /** The parts a text consists of; tokens are cut where the kind changes. */
    enum Kind {
        LETTER,
        DIGIT,
        /** A digit set high or low: 10⁹ must not become 109. */
        RAISED,
        /** A word of its own. */
        IDEOGRAPH,
        /** Belongs to the letter before it. */
        MARK,
        /** Soft hyphens, joiners, direction marks, stretching: may stand inside a word and mean nothing. */
        INVISIBLE,
        APOSTROPHE,
        OTHER
    }

    private static final int TATWEEL = 0x0640;

    /** Apostrophes as people and scanners write them. */
    private static final String APOSTROPHES = "'`\u00B4\u2018\u2019\u02BC\uFF07";

    /** Raised letters after a number; read as letters they would turn 37ºC into "oc". */
    private static final String ORDINALS = "\u00AA\u00BA";

    private Folding() {}

    static Kind kindOf(int c) {
        if (c < 0x80) {
            return asciiKindOf(c);
        }
        if (c == TATWEEL || Character.getType(c) == Character.FORMAT) {
            return Kind.INVISIBLE;
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return Kind.APOSTROPHE;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> Kind.MARK;
            case Character.DECIMAL_DIGIT_NUMBER -> Kind.DIGIT;
            case Character.OTHER_NUMBER -> isSingleDigit(decomposed(c)) ? Kind.RAISED : Kind.OTHER;
            default -> letterKindOf(c);
        };
    }

    private static Kind asciiKindOf(int c) {
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            return Kind.LETTER;
        }
        if (c >= '0' && c <= '9') {
            return Kind.DIGIT;
        }
        return c == '\'' || c == '`' ? Kind.APOSTROPHE : Kind.OTHER;
    }

    private static Kind letterKindOf(int c) {
        if (!Character.isLetter(c) || ORDINALS.indexOf(c) >= 0) {
            return Kind.OTHER;
        }
        if (Character.isIdeographic(c)) {
            return Kind.IDEOGRAPH;
        }
        return folded(c).isEmpty() ? Kind.INVISIBLE : Kind.LETTER;
    }

    /** The same for a character of ASCII. */
    static char plain(int c) {
        return (char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }

    /** How the character is written in a term: lower case, without accents, ligatures taken apart. */
    static String folded(int c) {
        if (c < 0x80) {
            return String.valueOf(plain(c));
        }
        if (Character.getType(c) == Character.COMBINING_SPACING_MARK) {
            return Character.toString(c);
        }
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return String.valueOf((char) ('0' + digit));
        }
        StringBuilder term = new StringBuilder(4);
        decomposed(c).codePoints().filter(Folding::isWritten).forEach(part -> appendPlain(part, term));
        return term.toString();
    }

    private static boolean isWritten(int part) {
        return Character.isLetterOrDigit(part) && part != TATWEEL && APOSTROPHES.indexOf(part) < 0;
    }

    private static void appendPlain(int part, StringBuilder term) {
        int lower = Character.toLowerCase(Character.toUpperCase(part));
        switch (lower) {
            case 'ß' -> term.append("ss");
            case 'æ' -> term.append("ae");
            case 'œ' -> term.append("oe");
            case 'þ' -> term.append("th");
            case 'ø' -> term.append('o');
            case 'ł' -> term.append('l');
            case 'đ', 'ð' -> term.append('d');
            default -> term.appendCodePoint(lower);
        }
    }

    private static String decomposed(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
    }

    private static boolean isSingleDigit(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }
}
