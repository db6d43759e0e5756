// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a page for a list of hits. It is plain text: whoever shows it escapes it and sets the marks.
 *
 * @param text one line, runs of white space made one space
 * @param marks what is to be marked, in UTF-16 units of this text
 * @param cutBefore whether the page has text before it
 * @param cutAfter whether the page has text after it
 */
public record Snippet(String text, List<Span> marks, boolean cutBefore, boolean cutAfter) {
    /** Characters wanted. */
    static final int LENGTH = 160;

    /** White space within which a cut is moved to the edge of a word. */
    private static final int REACH = 30;

    public Snippet {
        marks = List.copyOf(marks);
    }

    /** The piece of the page where its hits stand closest together; the page's beginning where it has none. */
    public static Snippet around(String page, List<Span> hits) {
        Span densest = densest(hits);
        int spare = Math.max(0, LENGTH - (densest.to() - densest.from()));
        int wanted = Math.min(densest.from() - spare / 2, page.length() - LENGTH);
        int from = wordStart(page, Math.max(0, wanted), densest.from());
        int to = wordEnd(page, Math.min(page.length(), from + LENGTH), densest.to());
        return collapsed(page, new Span(from, to), hits);
    }

    /** From the first to the last of as many hits as fit, the earliest such group. */
    private static Span densest(List<Span> hits) {
        Span best = new Span(0, 0);
        int most = 0;
        for (int first = 0, next = 0; first < hits.size(); first++) {
            int from = hits.get(first).from();
            next = Math.max(next, first + 1);
            while (next < hits.size() && hits.get(next).to() - from <= LENGTH) {
                next++;
            }
            if (next - first > most) {
                most = next - first;
                best = new Span(from, hits.get(next - 1).to());
            }
        }
        return best;
    }

    private static int wordStart(String page, int wanted, int latest) {
        if (wanted == 0) {
            return 0;
        }
        for (int i = wanted; i < Math.min(latest, wanted + REACH); i++) {
            if (isBlank(page.charAt(i - 1))) {
                return i;
            }
        }
        return onCharacter(page, wanted);
    }

    private static int wordEnd(String page, int wanted, int earliest) {
        if (wanted == page.length()) {
            return wanted;
        }
        for (int i = wanted; i > Math.max(earliest, wanted - REACH) && i > 0; i--) {
            if (isBlank(page.charAt(i))) {
                return i;
            }
        }
        return onCharacter(page, wanted);
    }

    /** Never cuts a surrogate pair. */
    private static int onCharacter(String page, int i) {
        return i > 0 && Character.isLowSurrogate(page.charAt(i)) && Character.isHighSurrogate(page.charAt(i - 1))
                ? i - 1
                : i;
    }

    private static Snippet collapsed(String page, Span piece, List<Span> hits) {
        StringBuilder line = new StringBuilder(LENGTH);
        int[] moved = new int[piece.to() - piece.from() + 1];
        for (int i = piece.from(); i < piece.to(); i++) {
            moved[i - piece.from()] = line.length();
            char c = page.charAt(i);
            if (!isBlank(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        moved[piece.to() - piece.from()] = line.length();
        return new Snippet(
                line.toString().stripTrailing(),
                marks(piece, moved, hits),
                !page.substring(0, piece.from()).isBlank(),
                !page.substring(piece.to()).isBlank());
    }

    private static List<Span> marks(Span piece, int[] moved, List<Span> hits) {
        List<Span> marks = new ArrayList<>();
        for (Span hit : hits) {
            if (hit.overlaps(piece)) {
                int from = Math.max(hit.from(), piece.from()) - piece.from();
                int to = Math.min(hit.to(), piece.to()) - piece.from();
                marks.add(new Span(moved[from], moved[to]));
            }
        }
        return marks;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c < ' ';
    }
}
