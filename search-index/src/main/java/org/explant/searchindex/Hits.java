// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

import java.util.List;

/**
 * The answer to one search: exact totals and one stretch of documents, best first.
 *
 * @param found all pages and documents that match
 * @param undated pages and documents left out only because they are undated; none where no dates were asked for
 * @param hidden pages and documents left out only because an exclusion looks beyond the page; {@code PageQuery.hidden}
 *     finds them; none where no exclusion was widened
 * @param documents the wanted stretch, in the wanted order, equals by key
 * @param tallies further counts over the whole answer, where they were asked for
 * @param reach how much of the evidence the answer speaks for
 */
public record Hits(
        Count found, Count undated, Count hidden, List<DocumentHits> documents, Tallies tallies, Reach reach) {
    public Hits {
        documents = List.copyOf(documents);
    }

    /** A number of pages and of the documents they belong to. */
    public record Count(long pages, long documents) {
        /** Nothing. */
        public static final Count NONE = new Count(0, 0);

        /** Both together. */
        public Count plus(Count other) {
            return new Count(pages + other.pages, documents + other.documents);
        }
    }

    /**
     * How much of the evidence an answer speaks for.
     *
     * @param watermark every change up to this number was searched
     * @param partial true where time ran out: the totals are then lower bounds
     * @param capped true where a term inside a phrase or a proximity stood for too many words, or a page held too
     *     many pairs of a proximity, and not all were tried
     */
    public record Reach(long watermark, boolean partial, boolean capped) {}
}
