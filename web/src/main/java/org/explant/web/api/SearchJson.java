// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import java.util.List;
import org.explant.search.Completeness;
import org.explant.search.DocumentFound;
import org.explant.search.Excerpt;
import org.explant.search.PageFound;
import org.explant.search.SearchAnswer;
import org.explant.search.facet.FacetCount;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param id the stored search
 * @param total exact number of pages found
 * @param documents exact number of documents they belong to
 * @param undatedPages pages left out only because their document carries no date
 * @param undatedDocuments the documents of those pages
 * @param hiddenPages pages left out only because NOT looks beyond the page
 * @param hiddenDocuments the documents of those pages
 * @param claims how many claims they lie in
 * @param watermark the number of the last change that was searched
 * @param facets what the answer can be narrowed by
 * @param meant words that may have been meant
 * @param variants what typed words also found
 * @param items documents, best first
 * @param completeness what the answer speaks for
 */
public record SearchJson(
        String id,
        long total,
        long documents,
        long undatedPages,
        long undatedDocuments,
        long hiddenPages,
        long hiddenDocuments,
        long claims,
        long watermark,
        List<FacetCount> facets,
        List<SearchAnswer.Meant> meant,
        List<SearchAnswer.Widened> variants,
        List<Item> items,
        Completeness completeness) {
    /** One document with pages that match. */
    public record Item(String claim, String claimant, String document, String title, String type, List<Hit> hits) {}

    /** One page that matches; a snippet for the first pages of a document. */
    public record Hit(int page, @Nullable String snippet) {}

    static SearchJson of(SearchAnswer answer) {
        return new SearchJson(
                answer.request().searchId().toString(),
                answer.found().pages(),
                answer.found().documents(),
                answer.undated().pages(),
                answer.undated().documents(),
                answer.hidden().pages(),
                answer.hidden().documents(),
                answer.claims(),
                answer.watermark(),
                answer.facets(),
                answer.meant(),
                answer.widened(),
                answer.items().stream().map(SearchJson::item).toList(),
                answer.completeness());
    }

    static Item item(DocumentFound found) {
        var about = found.particulars();
        return new Item(
                about.claim().toString(),
                about.claimant(),
                about.document().toString(),
                about.title(),
                about.type().code(),
                found.hits().stream().map(SearchJson::hit).toList());
    }

    private static Hit hit(PageFound page) {
        Excerpt excerpt = page.excerpt();
        return new Hit(page.page(), excerpt == null ? null : excerpt.text());
    }
}
