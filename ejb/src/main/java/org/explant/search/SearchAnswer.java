// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import java.util.List;

/**
 * What was found, and how complete that is.
 *
 * @param request what was asked, as stored
 * @param found exact number of pages and documents
 * @param undated pages and documents left out only because they carry no date
 * @param widened which other forms the typed words also found
 * @param items this stretch of documents, best first
 * @param completeness what the answer speaks for
 */
public record SearchAnswer(
        SearchSheet request,
        Tally found,
        Tally undated,
        List<Widened> widened,
        List<DocumentFound> items,
        Completeness completeness) {
    public SearchAnswer {
        widened = List.copyOf(widened);
        items = List.copyOf(items);
    }

    /** A number of pages and of the documents they belong to. */
    public record Tally(long pages, long documents) {}

    /** What a typed word, or several in a row, also found. */
    public record Widened(String typed, List<String> forms) {}
}
