// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.ArrayList;
import java.util.List;
import org.explant.searchindex.query.QueryNode.Fuzzy;
import org.explant.searchindex.query.QueryNode.Prefix;
import org.explant.searchindex.query.QueryNode.Term;
import org.explant.searchindex.query.QueryNode.Wildcard;
import org.explant.searchindex.query.QueryNode.Word;
import org.explant.searchindex.query.QueryProblem.Code;
import org.explant.searchindex.text.EvidenceTokenizer;
import org.explant.searchindex.text.Token;

/**
 * Cuts an operand into terms: the tokenizer reads what stands between the stars and question marks, and what touches them
 * grows together. {@code AB-123*} is {@code ab} and {@code 123*}; {@code pseudo*tumour} is one word.
 */
final class OperandTerms {
    private final Operand operand;
    private final String text;
    private final List<Draft> drafts = new ArrayList<>();

    OperandTerms(Operand operand) {
        this.operand = operand;
        this.text = operand.text();
    }

    /** One term in the making. */
    private static final class Draft {
        private final StringBuilder pattern;
        private int to;
        private int wildcards;

        Draft(Token token, int shift) {
            pattern = new StringBuilder(token.term());
            to = token.to() + shift;
        }

        boolean isDigit() {
            return Character.isDigit(pattern.codePointAt(0));
        }
    }

    List<Term> terms() throws QueryProblem {
        int at = 0;
        while (at < text.length()) {
            int end = endOfRun(at, false);
            plain(at, end);
            at = endOfRun(end, true);
            if (at > end) {
                wildcards(end, at);
            }
        }
        List<Term> terms = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            terms.add(term(draft));
        }
        return terms;
    }

    private int endOfRun(int start, boolean wildcards) {
        int end = start;
        while (end < text.length() && isWildcard(text.charAt(end)) == wildcards) {
            end++;
        }
        return end;
    }

    private static boolean isWildcard(char c) {
        return c == '*' || c == '?';
    }

    private void plain(int from, int to) {
        int end = from;
        for (Token token : EvidenceTokenizer.tokens(text.substring(from, to))) {
            int begin = token.from() + from;
            // A word broken over two typed lines stays in halves: the page offers both readings.
            if (begin < end) {
                continue;
            }
            end = token.to() + from;
            Draft last = drafts.isEmpty() ? null : drafts.getLast();
            boolean digit = Character.isDigit(token.term().codePointAt(0));
            if (last != null && last.wildcards > 0 && last.to == begin && last.isDigit() == digit) {
                last.pattern.append(token.term());
                last.to = end;
            } else {
                drafts.add(new Draft(token, from));
            }
        }
    }

    private void wildcards(int from, int to) throws QueryProblem {
        Draft last = drafts.isEmpty() ? null : drafts.getLast();
        if (last == null || last.to != from) {
            throw tooShort();
        }
        for (int i = from; i < to; i++) {
            char sign = text.charAt(i);
            boolean again = sign == '*' && last.pattern.charAt(last.pattern.length() - 1) == '*';
            if (!again) {
                last.pattern.append(sign);
                last.wildcards++;
            }
        }
        last.to = to;
    }

    private Term term(Draft draft) throws QueryProblem {
        String pattern = draft.pattern.toString();
        boolean slips = draft.to < text.length()
                && text.charAt(draft.to) == '~'
                && (draft.to + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(draft.to + 1)));
        if (draft.wildcards > 0) {
            if (slips) {
                throw operand.problem(Code.SLIPS_AND_WILDCARDS);
            }
            return wild(pattern, draft.wildcards);
        }
        if (!slips) {
            return new Word(pattern, operand.quoted());
        }
        int letters = pattern.codePointCount(0, pattern.length());
        if (letters < QueryLimits.FUZZY_CHARACTERS) {
            throw operand.problem(Code.FUZZY_TOO_SHORT, QueryLimits.FUZZY_CHARACTERS);
        }
        return new Fuzzy(pattern, letters < QueryLimits.TWO_SLIPS ? 1 : 2);
    }

    private Term wild(String pattern, int wildcards) throws QueryProblem {
        int first = 0;
        while (!isWildcard(pattern.charAt(first))) {
            first++;
        }
        if (pattern.codePointCount(0, first) < QueryLimits.PREFIX_CHARACTERS) {
            throw tooShort();
        }
        if (wildcards > QueryLimits.WILDCARDS) {
            throw operand.problem(Code.TOO_MANY_WILDCARDS, QueryLimits.WILDCARDS);
        }
        boolean prefix = first == pattern.length() - 1 && pattern.charAt(first) == '*';
        return prefix ? new Prefix(pattern.substring(0, first)) : new Wildcard(pattern);
    }

    private QueryProblem tooShort() {
        return operand.problem(Code.PREFIX_TOO_SHORT, QueryLimits.PREFIX_CHARACTERS);
    }
}
