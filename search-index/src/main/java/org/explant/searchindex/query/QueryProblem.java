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
        /** Fewer characters before the first star or question mark than the parameter. */
        PREFIX_TOO_SHORT,
        /** More stars and question marks in one word than the parameter. */
        TOO_MANY_WILDCARDS,
        /** A word with fewer characters than the parameter before the tilde that asks for slips. */
        FUZZY_TOO_SHORT,
        /** A tilde behind a word with a star or a question mark. */
        SLIPS_AND_WILDCARDS,
        /** The n of a proximity is 0 or more than the parameter. */
        NEAR_OUT_OF_RANGE,
        /** Beside a proximity stands something that has no place on a page: AND, NOT or a field. */
        NEAR_NEEDS_WORDS,
        /** A field or a scope inside a field. */
        FIELD_INSIDE_FIELD,
        /** A field that means nothing where the search is made. */
        FIELD_UNKNOWN,
        /** What stands behind the field of dates is none. */
        NOT_A_DATE,
        /** The last of the days lies before the first. */
        DATES_REVERSED,
        /** A quotation mark that is never closed. */
        UNCLOSED_QUOTE,
        /** A bracket that is never closed. */
        UNCLOSED_BRACKET,
        /** A closing bracket without an opening one. */
        UNEXPECTED_BRACKET,
        /** AND, OR, NOT, a proximity, a field or a bracket with nothing to work on. */
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
