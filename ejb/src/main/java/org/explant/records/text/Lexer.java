// SPDX-License-Identifier: Apache-2.0
package org.explant.records.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.explant.records.text.Token.Kind;

/** Takes a page apart in one pass; no letter is looked at more than a few times. */
final class Lexer {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        var lexer = new Lexer(text);
        while (lexer.at < text.length()) lexer.step();
        return lexer.tokens;
    }

    private void step() {
        char next = text.charAt(at);
        if (next == '\n') add(Kind.LINE_END, at + 1);
        else if (Character.isWhitespace(next) || Character.isSpaceChar(next)) at++;
        else if (isFigure(next)) add(Kind.NUMBER, endOfNumber());
        else if (Character.isLetter(next)) add(Kind.WORD, endOfWord());
        else add(Kind.SIGN, at + 1);
    }

    private void add(Kind kind, int to) {
        var raw = text.substring(at, to);
        var lower = kind == Kind.WORD ? raw.toLowerCase(Locale.ROOT) : raw;
        tokens.add(new Token(kind, raw, lower, kind == Kind.WORD ? Spelling.fold(lower) : raw, at, to));
        at = to;
    }

    private int endOfWord() {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) end++;
        return end;
    }

    private int endOfNumber() {
        int end = thousands(figures(at));
        int decimals = end + 1 < text.length() && text.charAt(end) == '.' ? figures(end + 1) : end;
        if (decimals <= end + 1 && decimals != end) return end;
        // 12.03.2008 is three figures of a day, not a decimal and a rest.
        boolean more =
                decimals + 1 < text.length() && text.charAt(decimals) == '.' && isFigure(text.charAt(decimals + 1));
        boolean behind = at > 1 && text.charAt(at - 1) == '.' && isFigure(text.charAt(at - 2));
        return more || behind ? end : decimals;
    }

    /** One to three figures, then groups of a comma and three. */
    private int thousands(int end) {
        int to = end;
        if (end - at > 3) return end;
        while (to + 3 < text.length() && text.charAt(to) == ',' && figures(to + 1) == to + 4) to += 4;
        return to;
    }

    private int figures(int from) {
        int end = from;
        while (end < text.length() && isFigure(text.charAt(end))) end++;
        return end;
    }

    private static boolean isFigure(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
