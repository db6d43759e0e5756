// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of names as people paste it: one a line; beside the name, in any order and by tab, semicolon or comma, a
 * date of birth, a reference, a page. A line {@code Page 4} is for those beneath it. Numbers before names are dropped.
 */
public final class PrintedNames {
    /** Most lines that are taken at once. */
    public static final int MOST = 5_000;

    private static final int LONGEST = 200;
    private static final Pattern PAGE = Pattern.compile("(?i)(?:page|p\\.?)\\s*(\\d{1,4})");
    private static final Pattern HEADING =
            Pattern.compile("(?i)(name\\b.*|.*\\b(surname|date of birth|dob|claimant name)\\b.*)");
    private static final Pattern NUMBERED = Pattern.compile("^\\(?\\d{1,4}[.)]\\s*");
    private static final Pattern REFERENCE = Pattern.compile("(?i)(?=.*\\d)[A-Z0-9]+(-[A-Z0-9]+)+");
    private static final Pattern BORN = Pattern.compile("(\\d{1,2})[ ./-](\\d{1,2}|\\p{L}{3,9})[ ./-](\\d{4})");
    private static final Pattern BORN_ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

    private PrintedNames() {}

    public static List<PrintedName> read(String text, @Nullable Integer usualPage) {
        var lines = text.replace("\uFEFF", "").lines().map(String::strip).toList();
        if (lines.size() > MOST) throw new TooManyNames();
        var found = new ArrayList<PrintedName>();
        var page = usualPage;
        for (String line : lines) {
            var heading = PAGE.matcher(line);
            if (heading.matches()) page = Integer.valueOf(heading.group(1));
            else add(found, line, page);
        }
        return found;
    }

    private static void add(List<PrintedName> found, String line, @Nullable Integer page) {
        if (line.isEmpty() || found.isEmpty() && HEADING.matcher(line).matches()) return;
        var reading = new Reading(page);
        cells(NUMBERED.matcher(line).replaceFirst("")).forEach(reading::take);
        var name = String.join(", ", reading.name);
        if (name.isBlank()) return;
        found.add(new PrintedName(
                name.length() > LONGEST ? name.substring(0, LONGEST) : name,
                reading.born,
                reading.reference,
                reading.page));
    }

    /** Quotation marks hold a cell together whatever stands in it. */
    private static Stream<String> cells(String line) {
        var parts = line.indexOf('\t') >= 0 ? line.split("\t") : line.split("[;|]");
        return Stream.of(parts).flatMap(part -> {
            var held = part.split("\"", -1);
            return Stream.iterate(0, i -> i < held.length, i -> i + 1)
                    .flatMap(i -> Stream.of(held[i].split(",")).map(String::strip));
        });
    }

    /** What one line has said so far. */
    private static final class Reading {
        private final List<String> name = new ArrayList<>();
        private @Nullable LocalDate born;
        private @Nullable String reference;
        private @Nullable Integer page;

        Reading(@Nullable Integer page) {
            this.page = page;
        }

        void take(String cell) {
            if (cell.isEmpty()) return;
            var day = date(cell);
            var sheet = PAGE.matcher(cell);
            if (day != null) born = day;
            else if (REFERENCE.matcher(cell).matches()) reference = cell.toUpperCase(Locale.ROOT);
            else if (sheet.matches()) page = Integer.valueOf(sheet.group(1));
            else if (cell.matches("[1-9]\\d{0,3}")) page = Integer.valueOf(cell);
            else name.add(cell);
        }
    }

    private static @Nullable LocalDate date(String cell) {
        var usual = BORN.matcher(cell);
        var iso = BORN_ISO.matcher(cell);
        try {
            if (iso.matches()) return LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
            if (usual.matches())
                return LocalDate.of(number(usual.group(3)), month(usual.group(2)), number(usual.group(1)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
        return null;
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) return number(text);
        int at = MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.UK));
        return at < 0 ? 0 : at / 4 + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
