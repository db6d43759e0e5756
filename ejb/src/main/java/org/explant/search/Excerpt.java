// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import java.util.ArrayList;
import java.util.List;
import org.explant.searchindex.text.Snippet;
import org.explant.searchindex.text.Span;

/** A piece of a page, cut up so that whoever shows it escapes each piece and marks those that were hit. */
public record Excerpt(List<Piece> pieces) {
    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /** Plain text, hit or not. */
    public record Piece(String text, boolean hit) {}

    /** The piece that the matcher chose, with its marks. */
    public static Excerpt of(Snippet snippet) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        if (snippet.cutBefore()) pieces.add(new Piece("… ", false));
        for (Span mark : snippet.marks()) {
            if (mark.from() > at) pieces.add(new Piece(snippet.text().substring(at, mark.from()), false));
            pieces.add(new Piece(snippet.text().substring(mark.from(), mark.to()), true));
            at = mark.to();
        }
        if (at < snippet.text().length()) pieces.add(new Piece(snippet.text().substring(at), false));
        if (snippet.cutAfter()) pieces.add(new Piece(" …", false));
        return new Excerpt(pieces);
    }

    /** The words alone, without marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
