// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue.code;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a GS1 element string apart, with brackets or with FNC1 as scanners send it. */
final class Gs1 {
    /** FNC1 between two pieces arrives as this character. */
    private static final char SEPARATOR = '\u001d';

    private static final Pattern SYMBOLOGY = Pattern.compile("^](?:C1|d2|Q3|e0|J1)");
    private static final Pattern SPELT_SEPARATOR =
            Pattern.compile("<GS>|\\{GS}|\\[GS]|<FNC1>|\\{FNC1}|\\\\x1[dD]|\\\\u001[dD]");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((\\d{2,4})\\)");
    private static final Pattern BEGINS_WITH_GTIN = Pattern.compile("^01\\d{14}.*", Pattern.DOTALL);

    /** @param length the longest its value may be */
    private record Identifier(CodePart part, int length, boolean fixed) {}

    /** Those that stand on implants' labels (GS1 General Specifications, section 3). */
    private static final Map<String, Identifier> KNOWN = Map.ofEntries(
            entry("00", new Identifier(CodePart.OTHER, 18, true)),
            entry("01", new Identifier(CodePart.GTIN, 14, true)),
            entry("02", new Identifier(CodePart.GTIN, 14, true)),
            entry("10", new Identifier(CodePart.LOT, 20, false)),
            entry("11", new Identifier(CodePart.MADE_ON, 6, true)),
            entry("12", new Identifier(CodePart.OTHER, 6, true)),
            entry("13", new Identifier(CodePart.OTHER, 6, true)),
            entry("15", new Identifier(CodePart.OTHER, 6, true)),
            entry("16", new Identifier(CodePart.OTHER, 6, true)),
            entry("17", new Identifier(CodePart.EXPIRES_ON, 6, true)),
            entry("20", new Identifier(CodePart.OTHER, 2, true)),
            entry("21", new Identifier(CodePart.SERIAL, 20, false)),
            entry("22", new Identifier(CodePart.OTHER, 20, false)),
            entry("240", new Identifier(CodePart.REF, 30, false)),
            entry("241", new Identifier(CodePart.REF, 30, false)),
            entry("250", new Identifier(CodePart.SERIAL, 30, false)),
            entry("30", new Identifier(CodePart.QUANTITY, 8, false)),
            entry("37", new Identifier(CodePart.QUANTITY, 8, false)),
            entry("710", new Identifier(CodePart.OTHER, 20, false)),
            entry("714", new Identifier(CodePart.OTHER, 20, false)),
            entry("91", new Identifier(CodePart.OTHER, 90, false)),
            entry("92", new Identifier(CodePart.OTHER, 90, false)));

    private final List<CodeField> fields = new ArrayList<>();
    private final Set<CodeRemark> remarks = EnumSet.noneOf(CodeRemark.class);
    private final int thisYear;

    private Gs1(int thisYear) {
        this.thisYear = thisYear;
    }

    static boolean looksLike(String text) {
        return SYMBOLOGY.matcher(text).find()
                || text.startsWith("(")
                || text.indexOf(SEPARATOR) >= 0
                || BEGINS_WITH_GTIN.matcher(text).matches();
    }

    static ScannedCode read(String text, int thisYear) {
        var reading = new Gs1(thisYear);
        var bare = SPELT_SEPARATOR
                .matcher(SYMBOLOGY.matcher(text).replaceFirst(""))
                .replaceAll(String.valueOf(SEPARATOR));
        if (bare.startsWith("(")) reading.bracketed(bare);
        else reading.sent(bare);
        return new ScannedCode(CodeKind.GS1, text, reading.fields, reading.remarks);
    }

    private void bracketed(String text) {
        var tags = IN_BRACKETS.matcher(text).results().toList();
        // A bracket may belong to a value: only an identifier that is known ends the piece before it.
        var known = tags.stream()
                .filter(tag -> tag.start() == 0 || KNOWN.containsKey(tag.group(1)))
                .toList();
        for (int i = 0; i < known.size(); i++) {
            int end = i + 1 < known.size() ? known.get(i + 1).start() : text.length();
            take(known.get(i).group(1), text.substring(known.get(i).end(), end));
        }
        if (known.isEmpty()) remarks.add(CodeRemark.IDENTIFIER_UNKNOWN);
    }

    private void sent(String text) {
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == SEPARATOR) at++;
            else at = piece(text, at);
        }
    }

    /** Reads one piece and answers where the next begins. */
    private int piece(String text, int at) {
        var tag = tagAt(text, at);
        var identifier = KNOWN.get(tag);
        int until = text.indexOf(SEPARATOR, at);
        if (until < 0) until = text.length();
        if (identifier == null) {
            remarks.add(CodeRemark.IDENTIFIER_UNKNOWN);
            fields.add(CodeField.of(CodePart.OTHER, "", text.substring(at, until)));
            return until;
        }
        int begin = at + tag.length();
        int end = identifier.fixed() ? Math.min(begin + identifier.length(), until) : until;
        take(tag, text.substring(begin, end));
        return end;
    }

    /** Empty where none is known. */
    private static String tagAt(String text, int at) {
        for (int length = 2; length <= 3 && at + length <= text.length(); length++) {
            var tag = text.substring(at, at + length);
            if (KNOWN.containsKey(tag)) return tag;
        }
        return "";
    }

    private void take(String tag, String value) {
        var plain = value.replace(String.valueOf(SEPARATOR), "").strip();
        var identifier = KNOWN.get(tag);
        if (identifier == null) {
            remarks.add(CodeRemark.IDENTIFIER_UNKNOWN);
            fields.add(CodeField.of(CodePart.OTHER, tag, plain));
            return;
        }
        check(identifier, plain);
        Optional<LocalDate> date = Optional.empty();
        if (identifier.part() == CodePart.MADE_ON || identifier.part() == CodePart.EXPIRES_ON) {
            date = LabelDates.sixDigits(plain, thisYear);
            if (date.isEmpty()) remarks.add(CodeRemark.DATE_IMPOSSIBLE);
        }
        fields.add(new CodeField(identifier.part(), tag, plain, date.orElse(null)));
    }

    private void check(Identifier identifier, String value) {
        int length = value.length();
        if (length == 0 || length > identifier.length()) remarks.add(CodeRemark.LENGTH_WRONG);
        else if (identifier.fixed() && length < identifier.length()) remarks.add(CodeRemark.CUT_OFF);
        if (identifier.part() == CodePart.GTIN && !checkDigitAgrees(value)) remarks.add(CodeRemark.CHECK_DIGIT_WRONG);
    }

    /** Three times every second digit from the right and the others once come to a multiple of ten. */
    static boolean checkDigitAgrees(String gtin) {
        if (!gtin.matches("\\d{8}|\\d{12,14}")) return false;
        int sum = 0;
        for (int i = 0; i < gtin.length(); i++) {
            int digit = gtin.charAt(gtin.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : 3 * digit;
        }
        return sum % 10 == 0;
    }
}
