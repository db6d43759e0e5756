// SPDX-License-Identifier: Apache-2.0
package org.explant.records.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.explant.records.candidate.Part;
import org.explant.records.candidate.PartName;

/**
 * A day or a month as papers print it.
 *
 * @param value {@code 2016-03-14}, or {@code 2016-03} where no day is printed
 * @param at its first token
 * @param next the token behind it
 */
public record PrintedDay(String value, int at, int next) {
    /** Years of two figures up to this one are of this century, later ones of the last: claimants were born then. */
    private static final int PIVOT = 39;

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private static final Map<Integer, String> NAMES = Map.of(
            1,
            "january",
            2,
            "february",
            3,
            "march",
            4,
            "april",
            6,
            "june",
            7,
            "july",
            8,
            "august",
            10,
            "october",
            11,
            "november",
            12,
            "december");

    /** The day or month that begins with this token. */
    public static Optional<PrintedDay> at(Tokens tokens, int index) {
        var first = tokens.at(index);
        if (first.isWhole() && first.raw().length() <= 4) {
            var figures = inFigures(tokens, index);
            return figures.isPresent() ? figures : inWords(tokens, index);
        }
        return monthOf(first) > 0 ? monthAndYear(tokens, index) : Optional.empty();
    }

    /** Whether the token is a year that a hip operation can be of. */
    public static boolean isYear(Token token) {
        return token.isWhole() && token.raw().length() == 4 && token.number() >= 1960 && token.number() <= 2049;
    }

    public Part part(Tokens tokens, PartName name) {
        return tokens.part(name, value, at, next);
    }

    private static Optional<PrintedDay> inFigures(Tokens tokens, int index) {
        var sign = tokens.at(index + 1);
        boolean separated = sign.is("/") || sign.is("-") || sign.is(".");
        if (!separated || !tokens.is(index + 3, sign.lower())) return Optional.empty();
        if (!tokens.at(index + 2).isWhole() || !tokens.at(index + 4).isWhole()) return Optional.empty();
        if (tokens.is(index + 5, "/") && tokens.touchesPrevious(index + 5)) return Optional.empty();
        int first = whole(tokens, index);
        boolean yearFirst = tokens.at(index).raw().length() == 4;
        int year = yearFirst ? first : year(tokens.at(index + 4));
        int day = yearFirst ? whole(tokens, index + 4) : first;
        return day(year, whole(tokens, index + 2), day).map(value -> new PrintedDay(value, index, index + 5));
    }

    private static Optional<PrintedDay> inWords(Tokens tokens, int index) {
        if (tokens.at(index).raw().length() > 2) return Optional.empty();
        int at = index + 1;
        if (tokens.touchesPrevious(at)
                && "st nd rd th".contains(tokens.at(at).lower())
                && tokens.at(at).isWord()) at++;
        if (tokens.is(at, "of")) at++;
        if (tokens.is(at, "-") || tokens.is(at, "/")) at++;
        int month = monthOf(tokens.at(at));
        if (month == 0) return Optional.empty();
        at++;
        if (tokens.is(at, "-") || tokens.is(at, ",") || tokens.is(at, ".") || tokens.is(at, "/")) at++;
        int next = at + 1;
        if (!tokens.at(at).isWhole()) return Optional.empty();
        return day(year(tokens.at(at)), month, whole(tokens, index)).map(value -> new PrintedDay(value, index, next));
    }

    private static Optional<PrintedDay> monthAndYear(Tokens tokens, int index) {
        int at = index + 1;
        if (tokens.is(at, ",") || tokens.is(at, "of") || tokens.is(at, "-") || tokens.is(at, ".")) at++;
        if (!isYear(tokens.at(at))) return Optional.empty();
        var value = String.format(Locale.ROOT, "%04d-%02d", whole(tokens, at), monthOf(tokens.at(index)));
        return Optional.of(new PrintedDay(value, index, at + 1));
    }

    private static int monthOf(Token token) {
        if (!token.isWord() || token.lower().length() < 3) return 0;
        int month = MONTHS.getOrDefault(token.lower().substring(0, 3), 0);
        boolean inShort = token.lower().length() == 3 || token.is("sept") || token.is("september");
        return inShort || token.lower().equals(NAMES.get(month)) ? month : 0;
    }

    private static int whole(Tokens tokens, int index) {
        var raw = tokens.at(index).raw();
        return raw.length() > 4 || raw.indexOf(',') >= 0 ? -1 : Integer.parseInt(raw);
    }

    private static int year(Token token) {
        var raw = token.raw();
        if (raw.length() == 4 && isYear(token)) return (int) token.number();
        if (raw.length() != 2) return -1;
        int year = Integer.parseInt(raw);
        return year <= PIVOT ? 2000 + year : 1900 + year;
    }

    private static Optional<String> day(int year, int month, int day) {
        if (year < 1900) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
