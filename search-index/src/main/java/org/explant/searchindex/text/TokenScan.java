// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.text;

import java.util.ArrayList;
import java.util.List;
import org.explant.searchindex.text.Folding.Kind;
import org.jspecify.annotations.Nullable;

/** One walk over one text. */
final class TokenScan {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder term = new StringBuilder();
    private int at;
    private int from;
    private int end;
    private int position;

    /** The first half of a word that a hyphen at a line end broke, and where its second half begins. */
    private @Nullable Token half;

    private int secondHalf;

    TokenScan(String text) {
        this.text = text;
    }

    List<Token> tokens() {
        return first(Integer.MAX_VALUE);
    }

    /** The tokens of the first so many positions, without looking at the rest of the text. */
    List<Token> first(int positions) {
        while (at < text.length() && position < positions) {
            Kind kind = kindAt(at);
            switch (kind) {
                case LETTER -> word();
                case DIGIT -> number();
                case RAISED -> run(kind);
                case IDEOGRAPH -> ideograph();
                default -> at += widthAt(at);
            }
        }
        // A run too long for one term is cut into several at once.
        while (!tokens.isEmpty() && tokens.getLast().position() >= positions) {
            tokens.removeLast();
        }
        return tokens;
    }

    private void word() {
        begin();
        while (at < text.length()) {
            Kind kind = kindAt(at);
            if (kind == Kind.LETTER) {
                take();
            } else if (!continuesWord(kind)) {
                break;
            }
        }
        emit();
        noteHyphenAtLineEnd();
    }

    /** Passes over what may stand inside a word; false where the word ends. */
    private boolean continuesWord(Kind kind) {
        if (kind == Kind.APOSTROPHE && at + 1 < text.length() && kindAt(at + 1) == Kind.LETTER && hasRoom(at + 1)) {
            term.append('\'');
            at++;
            return true;
        }
        return passesUnseen(kind);
    }

    private boolean passesUnseen(Kind kind) {
        if (kind == Kind.INVISIBLE) {
            at += widthAt(at);
            return true;
        }
        if (kind != Kind.MARK) {
            return false;
        }
        int mark = text.codePointAt(at);
        at += Character.charCount(mark);
        end = at;
        if (Character.getType(mark) == Character.COMBINING_SPACING_MARK && hasRoom(Folding.folded(mark), 0)) {
            term.append(Folding.folded(mark));
        }
        return true;
    }

    private void number() {
        boolean decimalAllowed = !isDigitAndPoint(at - 2);
        begin();
        digits(Kind.DIGIT);
        if (decimalAllowed && isPointAndDigit(at) && hasRoom(at + 1) && !isPointAndDigit(endOfDigits(at + 1))) {
            term.append('.');
            at++;
            digits(Kind.DIGIT);
        }
        emit();
    }

    private void run(Kind kind) {
        begin();
        digits(kind);
        emit();
    }

    private void digits(Kind wanted) {
        while (at < text.length()) {
            Kind kind = kindAt(at);
            if (kind == wanted) {
                take();
            } else if (!passesUnseen(kind)) {
                return;
            }
        }
    }

    private void ideograph() {
        begin();
        take();
        emit();
    }

    private void begin() {
        from = at;
        end = at;
        term.setLength(0);
    }

    private void take() {
        int c = text.codePointAt(at);
        if (c < 0x80 && term.length() < EvidenceTokenizer.LONGEST_TERM) {
            // Nearly every character of nearly every page.
            term.append(Folding.plain(c));
            end = ++at;
            return;
        }
        String folded = Folding.folded(c);
        if (!hasRoom(folded, 0)) {
            emit();
            begin();
        }
        term.append(folded);
        at += Character.charCount(c);
        end = at;
    }

    /** Whether a joint and the character after it still fit, so that no term ends in a joint. */
    private boolean hasRoom(int next) {
        return hasRoom(Folding.folded(text.codePointAt(next)), 1);
    }

    private boolean hasRoom(String folded, int joint) {
        return term.length() + joint + folded.length() <= EvidenceTokenizer.LONGEST_TERM;
    }

    private void emit() {
        if (term.isEmpty()) {
            return;
        }
        Token token = new Token(term.toString(), position++, from, end);
        Token before = half;
        half = null;
        if (before == null || token.from() != secondHalf || isTooLong(before, token)) {
            tokens.add(token);
            return;
        }
        // The whole word stands at the places of both halves, so that phrases from either side reach it.
        String whole = before.term() + token.term();
        tokens.add(new Token(whole, before.position(), before.from(), token.to()));
        tokens.add(token);
        tokens.add(new Token(whole, token.position(), before.from(), token.to()));
    }

    private static boolean isTooLong(Token before, Token token) {
        return before.term().length() + token.term().length() > EvidenceTokenizer.LONGEST_TERM;
    }

    private void noteHyphenAtLineEnd() {
        int next = LineEnd.afterHyphen(text, end);
        if (next >= 0 && next < text.length() && kindAt(next) == Kind.LETTER) {
            half = lastPlain();
            secondHalf = next;
        }
    }

    /** The token just emitted; a joined word may have been added behind it. */
    private Token lastPlain() {
        Token last = tokens.getLast();
        return last.from() == from ? last : tokens.get(tokens.size() - 2);
    }

    private boolean isDigitAndPoint(int i) {
        return i >= 0 && text.charAt(i + 1) == '.' && kindAt(i) == Kind.DIGIT;
    }

    private boolean isPointAndDigit(int i) {
        return i + 1 < text.length() && text.charAt(i) == '.' && kindAt(i + 1) == Kind.DIGIT;
    }

    private int endOfDigits(int i) {
        int next = i;
        while (next < text.length() && kindAt(next) == Kind.DIGIT) {
            next += widthAt(next);
        }
        return next;
    }

    private Kind kindAt(int i) {
        return Folding.kindOf(text.codePointAt(i));
    }

    private int widthAt(int i) {
        return Character.charCount(text.codePointAt(i));
    }
}
