// SPDX-License-Identifier: Apache-2.0
package org.explant.records.ion;

import java.util.Optional;
import java.util.Set;
import org.explant.records.text.PrintedDay;
import org.explant.records.text.Tokens;
import org.explant.records.text.Words;

/**
 * A figure that may be a result, with {@code <} where it is so printed.
 *
 * @param value as printed, spaces and thousands taken out
 * @param next the token behind it
 * @param misread whether letters stood for figures
 */
record Figure(String value, double number, int at, int next, boolean misread) {
    private static final int LONGEST = 8;

    private static final Set<String> OTHER_MEASURES = Words.of("""
            mm cm % mg ml g kg month months year years yrs yr week weeks day days hours degrees deg times fold x
            st nd rd th ° patients mins km mmol
            """);

    /** The figure that begins with this token; none where it belongs to a date, a range, a ratio or another measure. */
    static Optional<Figure> at(Tokens tokens, int index) {
        int start = start(tokens, index);
        if (PrintedDay.at(tokens, start).isPresent()) return Optional.empty();
        return bare(tokens, start)
                .filter(figure ->
                        tokens.at(figure.next - 1).to() - tokens.at(start).from() <= LONGEST + 1)
                .filter(figure -> stands(tokens, figure))
                .map(figure -> start == index ? figure : figure.below(index));
    }

    private Figure below(int from) {
        return new Figure("<" + value, number, from, next, misread);
    }

    /** Past {@code <} or words that mean it; the same token where there are none. */
    private static int start(Tokens tokens, int index) {
        if (tokens.is(index, "<")) return tokens.is(index + 1, "=") ? index + 2 : index + 1;
        if (tokens.are(index, "less", "than")) return index + 2;
        if (tokens.is(index, "below") || tokens.is(index, "under")) return index + 1;
        return index;
    }

    private static Optional<Figure> bare(Tokens tokens, int index) {
        var token = tokens.at(index);
        var behind = tokens.at(index + 1);
        boolean glued = token.isNumber() && behind.isWord() && tokens.touchesPrevious(index + 1);
        if (token.isNumber() && (!glued || !allFigures(behind.raw())))
            return Optional.of(new Figure(token.raw().replace(",", ""), token.number(), index, index + 1, false));
        boolean word = token.isWord() && token.raw().length() > 1 && allFigures(token.raw()) && hasFigure(token.raw());
        if (!word && !glued) return Optional.empty();
        var printed = figures(word ? token.raw() : token.raw() + behind.raw());
        return Optional.of(new Figure(printed, Double.parseDouble(printed), index, index + (word ? 1 : 2), true));
    }

    private static boolean allFigures(String raw) {
        return raw.length() <= LONGEST && raw.chars().allMatch(letter -> "0123456789OoIl".indexOf(letter) >= 0);
    }

    private static boolean hasFigure(String raw) {
        return raw.chars().anyMatch(Character::isDigit);
    }

    private static String figures(String raw) {
        return raw.replace('O', '0')
                .replace('o', '0')
                .replace('I', '1')
                .replace('l', '1')
                .replace(",", "");
    }

    private static boolean stands(Tokens tokens, Figure figure) {
        int next = figure.next;
        if (tokens.touchesPrevious(figure.at)
                && "/-.:".contains(tokens.at(figure.at - 1).lower())) {
            boolean pair =
                    tokens.is(figure.at - 1, "/") && tokens.at(figure.at - 2).isNumber();
            if (!pair && !tokens.is(figure.at - 1, ":") && !tokens.is(figure.at - 1, "-")) return false;
        }
        if (tokens.in(next, OTHER_MEASURES)) return false;
        boolean range = tokens.is(next, "-") || tokens.is(next, "–") || tokens.is(next, "+");
        return !range || !tokens.at(next + 1).isNumber();
    }
}
