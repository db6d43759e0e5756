// SPDX-License-Identifier: Apache-2.0
package org.explant.records.text;

/**
 * One word, figure, sign or line end: {@code text[from, to)}.
 *
 * @param raw as printed
 * @param lower in small letters
 * @param folded as {@link Spelling} folds it
 */
public record Token(Kind kind, String raw, String lower, String folded, int from, int to) {
    /** Stands wherever there is nothing. */
    static final Token NONE = new Token(Kind.LINE_END, "", "", "", 0, 0);

    /** What a token is. */
    public enum Kind {
        /** Begins with a letter; letters and figures. */
        WORD,
        /** Begins with a figure; figures with one decimal point at most. */
        NUMBER,
        SIGN,
        LINE_END
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isLineEnd() {
        return kind == Kind.LINE_END;
    }

    /** A sign, or a word in small letters. */
    public boolean is(String wanted) {
        return lower.equals(wanted);
    }

    /** The figure; for numbers only. */
    public double number() {
        return Double.parseDouble(raw.replace(",", ""));
    }

    /** Figures only, without a point. */
    public boolean isWhole() {
        return isNumber() && raw.indexOf('.') < 0;
    }
}
