// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

/**
 * One cell as it stands in the file.
 *
 * @param text as people read it; a day as ISO 8601; empty for a formula, whose stored result nobody vouches for
 */
public record SheetCell(Kind kind, String text) {
    public static final SheetCell BLANK = new SheetCell(Kind.TEXT, "");

    /** What a cell holds. The first letter stands for it where cells are kept. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** Has a sign that a spreadsheet would act on, or a formula beneath. */
        FORMULA,
        ERROR
    }

    public static SheetCell text(String value) {
        return new SheetCell(Kind.TEXT, value);
    }

    public boolean isBlank() {
        return kind != Kind.FORMULA && text.isBlank();
    }

    /** As it is kept: the letter of its kind, then its text. */
    public String kept() {
        return kind.name().charAt(0) + text;
    }

    /** As it was kept. */
    public static SheetCell ofKept(String kept) {
        for (Kind kind : Kind.values())
            if (kind.name().charAt(0) == kept.charAt(0)) return new SheetCell(kind, kept.substring(1));
        throw new IllegalArgumentException("not a kept cell");
    }

    /** Keeps people out of logs. */
    @Override
    public String toString() {
        return "SheetCell " + kind;
    }
}
