// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.List;

/** A query that is not searched, and where in it the trouble lies. It quotes nothing; the sentence is the screen's. */
public final class QueryProblem extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Code {
        /** Nothing to look for: no letter and no digit. */
        EMPTY,
        /** Longer than the parameter's number of characters. */
        TOO_LONG,
        /** More words, phrases and prefixes than the parameter. */
        TOO_MANY_CLAUSES,
        /** Brackets deeper than the parameter. */
        TOO_DEEP,
        /** A phrase of more words than the parameter. */
        PHRASE_TOO_LONG,
        /** Fewer characters before the star than the parameter. */
        PREFIX_TOO_SHORT,
        /** A star that does not end a word or a phrase. */
        STAR_NOT_AT_END,
        /** A quotation mark that is never closed. */
        UNCLOSED_QUOTE,
        /** A bracket that is never closed. */
        UNCLOSED_BRACKET,
        /** A closing bracket without an opening one. */
        UNEXPECTED_BRACKET,
        /** AND, OR, NOT or a bracket with nothing to work on. */
        MISSING_OPERAND,
        /** Nothing but exclusions: every page without a word would be an answer. */
        ONLY_EXCLUSIONS
    }

    private final Code code;
    private final int position;
    private final int length;
    private final List<Integer> parameters;

    QueryProblem(Code code, int position, int length, Integer... parameters) {
        super(code.name());
        this.code = code;
        this.position = position;
        this.length = length;
        this.parameters = List.of(parameters);
    }

    /** What is wrong; the key of the sentence shown. */
    public Code code() {
        return code;
    }

    /** Where the trouble begins, in UTF-16 units of what was typed. */
    public int position() {
        return position;
    }

    /** How far it reaches, likewise; may be 0 where something is missing. */
    public int length() {
        return length;
    }

    /** Numbers for the sentence, as the code says. */
    public List<Integer> parameters() {
        return parameters;
    }
}
