// SPDX-License-Identifier: Apache-2.0
package org.explant.records.text;

import java.util.List;
import java.util.Set;
import org.explant.records.candidate.Candidate;
import org.explant.records.candidate.Part;
import org.explant.records.candidate.PartName;

/** A page as tokens. Asked for a place that does not exist, it answers with an empty one. */
public final class Tokens {
    private final String text;
    private final List<Token> all;
    private final Sentences sentences;
    private final int[] line;

    private Tokens(String text) {
        this.text = text;
        all = List.copyOf(Lexer.tokens(text));
        sentences = Sentences.of(all);
        line = new int[all.size()];
        for (int index = 1; index < line.length; index++)
            line[index] = line[index - 1] + (all.get(index - 1).isLineEnd() ? 1 : 0);
    }

    public static Tokens of(String text) {
        return new Tokens(text);
    }

    public int size() {
        return all.size();
    }

    public Token at(int index) {
        return index >= 0 && index < all.size() ? all.get(index) : Token.NONE;
    }

    public boolean is(int index, String wanted) {
        return at(index).is(wanted);
    }

    public boolean in(int index, Set<String> wanted) {
        return wanted.contains(at(index).lower());
    }

    /** Whether these tokens follow each other from here. */
    public boolean are(int index, String... wanted) {
        for (int each = 0; each < wanted.length; each++) if (!is(index + each, wanted[each])) return false;
        return true;
    }

    /** Whether nothing stands between this token and the one before. */
    public boolean touchesPrevious(int index) {
        return index > 0 && at(index - 1).to() == at(index).from();
    }

    public boolean sameSentence(int one, int other) {
        return sentences.of(one) == sentences.of(other);
    }

    /** The number of the sentence, for states that follow the reader from token to token. */
    public int sentence(int index) {
        return sentences.of(index);
    }

    /** The line, counted from 0; -1 beyond the page. */
    public int line(int index) {
        return index >= 0 && index < line.length ? line[index] : -1;
    }

    /** First token of the line that this one stands on, not further back than the given number of tokens. */
    public int lineStart(int index, int furthest) {
        int start = index;
        while (start > 0 && index - start < furthest && line[start - 1] == line[index]) start--;
        return start;
    }

    public boolean startsLine(int index) {
        return index == 0 || at(index - 1).isLineEnd();
    }

    /** Whether the words run on across this line end. */
    public boolean runsOn(int index) {
        return sentences.runsOn(index);
    }

    /** A part read from the tokens from one to another, the second not included. */
    public Part part(PartName name, String value, int from, int next) {
        return new Part(name, value, at(from).from(), at(next - 1).to());
    }

    public Candidate.Place place(int from, int next) {
        return new Candidate.Place(at(from).from(), at(next - 1).to());
    }

    /** The letters from one token to another, the second not included, as printed. */
    public String printed(int from, int next) {
        return text.substring(at(from).from(), at(next - 1).to());
    }
}
