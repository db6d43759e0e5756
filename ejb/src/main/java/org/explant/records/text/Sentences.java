// SPDX-License-Identifier: Apache-2.0
package org.explant.records.text;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;

/**
 * Which sentence each token stands in. A bar of a table, a semicolon and a full stop end one; what stands in
 * brackets is
 * one of its own; a line end ends one unless the words run on.
 */
final class Sentences {
    private static final Set<String> SHORT_FORMS = Words.of("""
            no dr mr mrs ms prof approx vs ref cat st e g i fig ca
            """);

    /** A line of prose has so many words of two letters, and two more for each figure. */
    private static final int PROSE = 6;

    private final List<Token> tokens;
    private final int[] sentence;
    private final boolean[] runsOn;
    private final ArrayDeque<Integer> around = new ArrayDeque<>();
    private int latest;
    private int current;

    private Sentences(List<Token> tokens) {
        this.tokens = tokens;
        sentence = new int[tokens.size()];
        runsOn = new boolean[tokens.size()];
    }

    static Sentences of(List<Token> tokens) {
        var sentences = new Sentences(tokens);
        sentences.number();
        return sentences;
    }

    int of(int index) {
        return index >= 0 && index < sentence.length ? sentence[index] : -1;
    }

    /** Whether the words run on across this line end. */
    boolean runsOn(int index) {
        return index >= 0 && index < runsOn.length && runsOn[index];
    }

    private void number() {
        int words = 0;
        for (int index = 0; index < tokens.size(); index++) {
            var token = tokens.get(index);
            if (token.is("(") || token.is("[")) open();
            sentence[index] = current;
            if (token.isWord() && token.raw().length() > 1) words++;
            if (token.isNumber()) words -= 2;
            if (token.is(")") || token.is("]")) close();
            else if (token.isLineEnd()) {
                runsOn[index] = runsOn(index, words);
                if (!runsOn[index]) fresh();
                words = 0;
            } else if (ends(index)) fresh();
        }
    }

    private boolean runsOn(int index, int words) {
        if (index + 1 >= tokens.size() || index == 0) return false;
        var next = tokens.get(index + 1);
        var before = tokens.get(index - 1);
        if (before.is(".") || before.is(":") || before.isLineEnd() || next.isLineEnd()) return false;
        boolean small = next.isWord() && Character.isLowerCase(next.raw().charAt(0));
        return small || (words >= PROSE && !next.is("|"));
    }

    private boolean ends(int index) {
        var token = tokens.get(index);
        if (token.is("|") || token.is(";")) return true;
        if (!token.is(".") && !token.is("!")) return false;
        if (index + 1 >= tokens.size() || index == 0) return true;
        var next = tokens.get(index + 1);
        if (next.from() == token.to() && !next.isLineEnd()) return false;
        if (next.isWord() && Character.isLowerCase(next.raw().charAt(0))) return false;
        return !SHORT_FORMS.contains(tokens.get(index - 1).lower());
    }

    private void open() {
        if (around.size() < 4) around.push(current);
        current = ++latest;
    }

    private void close() {
        if (around.isEmpty()) current = ++latest;
        else current = around.pop();
    }

    private void fresh() {
        around.clear();
        current = ++latest;
    }
}
