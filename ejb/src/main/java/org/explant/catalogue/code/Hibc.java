// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue.code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a HIBC supplier bar code apart (ANSI/HIBC 2.6): what it is, which lot or serial number, or both in one. */
final class Hibc {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%";

    /** A labeller's letter and three characters, the number, one digit for the packing. */
    private static final Pattern PRIMARY = Pattern.compile("([A-Z][A-Z0-9]{3})([A-Z0-9]{1,18})([0-9])");

    private static final Pattern LOOKS = Pattern.compile("\\*?\\+[A-Z0-9$].{3,}", Pattern.CASE_INSENSITIVE);

    private final List<CodeField> fields = new ArrayList<>();
    private final Set<CodeRemark> remarks = EnumSet.noneOf(CodeRemark.class);
    private final int thisYear;

    private Hibc(int thisYear) {
        this.thisYear = thisYear;
    }

    static boolean looksLike(String text) {
        return LOOKS.matcher(text).matches();
    }

    static ScannedCode read(String text, int thisYear) {
        var reading = new Hibc(thisYear);
        var code = bare(text);
        if (!checkCharacterAgrees(code)) reading.remarks.add(CodeRemark.CHECK_CHARACTER_WRONG);
        var kind = reading.parts(code.substring(1, code.length() - 1));
        return new ScannedCode(kind, text, reading.fields, reading.remarks);
    }

    /** Stars are printed around the code and are none of it. */
    private static String bare(String text) {
        var capitals = text.toUpperCase(Locale.ROOT);
        boolean starred = capitals.startsWith("*") && capitals.endsWith("*") && capitals.length() > 2;
        return starred ? capitals.substring(1, capitals.length() - 1) : capitals;
    }

    private CodeKind parts(String data) {
        if (Character.isLetter(data.charAt(0))) {
            int slash = data.indexOf('/');
            primary(slash < 0 ? data : data.substring(0, slash));
            if (slash < 0) return CodeKind.HIBC_PRIMARY;
            secondary(data.substring(slash + 1));
            return CodeKind.HIBC_COMBINED;
        }
        // Alone it ends in the other code's check character, which ties the two together.
        secondary(data.substring(0, data.length() - 1));
        return CodeKind.HIBC_SECONDARY;
    }

    private void primary(String data) {
        Matcher found = PRIMARY.matcher(data);
        if (!found.matches()) {
            remarks.add(CodeRemark.LENGTH_WRONG);
            fields.add(CodeField.of(CodePart.OTHER, "", data));
            return;
        }
        fields.add(CodeField.of(CodePart.LABELLER, "", found.group(1)));
        fields.add(CodeField.of(CodePart.REF, "", found.group(2)));
        fields.add(CodeField.of(CodePart.UNIT, "", found.group(3)));
    }

    private void secondary(String data) {
        String[] pieces = data.split("/", -1);
        first(pieces[0]);
        for (int i = 1; i < pieces.length; i++) supplement(pieces[i]);
    }

    private void first(String piece) {
        if (piece.startsWith("$$+")) dated(piece.substring(3), CodePart.SERIAL);
        else if (piece.startsWith("$$")) dated(quantity(piece.substring(2)), CodePart.LOT);
        else if (piece.startsWith("$+")) number(CodePart.SERIAL, piece.substring(2));
        else if (piece.startsWith("$")) number(CodePart.LOT, piece.substring(1));
        else dated("5" + piece, CodePart.LOT);
    }

    /** 8 is followed by two digits of quantity, 9 by five. */
    private String quantity(String data) {
        int digits = data.startsWith("8") ? 2 : data.startsWith("9") ? 5 : 0;
        if (digits == 0 || data.length() < digits + 1) return data;
        fields.add(CodeField.of(CodePart.QUANTITY, "", data.substring(1, digits + 1)));
        return data.substring(digits + 1);
    }

    /** The first digit says how the date is written; 0 and 1 are the month itself, 7 is no date at all. */
    private void dated(String data, CodePart rest) {
        if (data.isEmpty()) return;
        int length =
                switch (data.charAt(0)) {
                    case '0', '1' -> 4;
                    case '2', '3' -> 6;
                    case '4' -> 8;
                    case '5' -> 5;
                    case '6' -> 7;
                    default -> 0;
                };
        int begin = data.charAt(0) < '2' || data.charAt(0) > '7' ? 0 : 1;
        if (data.length() < begin + length) {
            remarks.add(CodeRemark.CUT_OFF);
            fields.add(CodeField.of(CodePart.OTHER, "", data));
            return;
        }
        if (length > 0) expiry(data.charAt(0), data.substring(begin, begin + length));
        number(rest, data.substring(begin + length));
    }

    private void expiry(char flag, String digits) {
        var date =
                switch (flag) {
                    case '0', '1' -> LabelDates.monthAndYear(digits, thisYear);
                    case '2' -> LabelDates.sixDigits(digits.substring(4) + digits.substring(0, 4), thisYear);
                    case '3', '4' -> LabelDates.sixDigits(digits.substring(0, 6), thisYear);
                    default -> LabelDates.dayOfYear(digits.substring(0, 5), thisYear);
                };
        if (date.isEmpty()) remarks.add(CodeRemark.DATE_IMPOSSIBLE);
        fields.add(new CodeField(CodePart.EXPIRES_ON, "", digits, date.orElse(null)));
    }

    private void supplement(String piece) {
        if (piece.startsWith("14D")) longDate(CodePart.EXPIRES_ON, "14D", piece.substring(3));
        else if (piece.startsWith("16D")) longDate(CodePart.MADE_ON, "16D", piece.substring(3));
        else if (piece.startsWith("S")) fields.add(CodeField.of(CodePart.SERIAL, "S", piece.substring(1)));
        else if (piece.startsWith("Q")) fields.add(CodeField.of(CodePart.QUANTITY, "Q", piece.substring(1)));
        else fields.add(CodeField.of(CodePart.OTHER, "", piece));
    }

    /** YYYYMMDD. */
    private void longDate(CodePart part, String tag, String digits) {
        var date = !digits.matches("\\d{8}")
                ? null
                : LabelDates.day(
                                Integer.parseInt(digits.substring(0, 4)),
                                Integer.parseInt(digits.substring(4, 6)),
                                Integer.parseInt(digits.substring(6)))
                        .orElse(null);
        if (date == null) remarks.add(CodeRemark.DATE_IMPOSSIBLE);
        fields.add(new CodeField(part, tag, digits, date));
    }

    private void number(CodePart part, @Nullable String value) {
        if (value != null && !value.isEmpty()) fields.add(CodeField.of(part, "", value));
    }

    /** The places of all characters in the alphabet, added up, leave the last one's place when divided by 43. */
    static boolean checkCharacterAgrees(String code) {
        int sum = 0;
        for (int i = 0; i < code.length() - 1; i++) {
            int place = ALPHABET.indexOf(code.charAt(i));
            if (place < 0) return false;
            sum += place;
        }
        return ALPHABET.charAt(sum % 43) == code.charAt(code.length() - 1);
    }
}
