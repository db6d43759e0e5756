// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.text;

import java.util.List;
import org.explant.searchindex.WordBox;

/** One hit on a page and the boxes to draw over the paper; none where the page's words have no boxes. */
public record Mark(Span span, List<WordBox> boxes) {
    public Mark {
        boxes = List.copyOf(boxes);
    }

    /** The marks of hits: each is drawn with the boxes of all words it overlaps. */
    public static List<Mark> of(List<Span> hits, List<WordBox> words) {
        return hits.stream()
                .map(hit -> new Mark(
                        hit, words.stream().filter(word -> covers(hit, word)).toList()))
                .toList();
    }

    private static boolean covers(Span hit, WordBox word) {
        return hit.overlaps(new Span(word.from(), word.to()));
    }
}
