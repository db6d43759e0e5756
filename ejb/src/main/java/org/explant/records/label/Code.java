// SPDX-License-Identifier: Apache-2.0
package org.explant.records.label;

import java.util.Optional;
import org.explant.records.text.Tokens;

/**
 * A catalogue number or lot as printed: letters, figures, hyphens and points without a space.
 *
 * @param next the token behind it
 */
record Code(String value, int at, int next) {
    private static final int LONGEST = 24;
    private static final int MOST_TOKENS = 12;

    /** The code that begins with this token. */
    static Optional<Code> at(Tokens tokens, int index) {
        if (!isBody(tokens, index)) return Optional.empty();
        int next = index + 1;
        while (next < index + MOST_TOKENS && tokens.touchesPrevious(next) && continues(tokens, next)) next++;
        var printed = tokens.printed(index, next);
        return printed.length() <= LONGEST ? Optional.of(new Code(printed, index, next)) : Optional.empty();
    }

    int figures() {
        return (int) value.chars().filter(Character::isDigit).count();
    }

    boolean isCatalogueNumber() {
        return figures() >= 5 || (figures() >= 4 && value.chars().anyMatch(letter -> letter >= 'A' && letter <= 'Z'));
    }

    boolean isLot() {
        return (value.length() >= 4 && figures() >= 3) || (value.length() >= 5 && figures() >= 2);
    }

    private static boolean continues(Tokens tokens, int at) {
        boolean sign = tokens.is(at, "-") || tokens.is(at, ".");
        if (sign) return tokens.touchesPrevious(at + 1) && isBody(tokens, at + 1);
        return isBody(tokens, at);
    }

    /** Small letters belong to words, not to codes. */
    private static boolean isBody(Tokens tokens, int at) {
        var token = tokens.at(at);
        return token.isNumber() || (token.isWord() && token.raw().chars().noneMatch(Character::isLowerCase));
    }
}
