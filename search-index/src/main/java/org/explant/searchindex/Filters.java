// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a search beyond its words.
 *
 * @param groups only these groups; empty means all that the rights allow
 * @param subjects only evidence about these; empty means about anybody
 * @param documents only these documents; empty means all
 * @param facets for each named facet the values of which a document must have one
 * @param dates only documents whose days overlap these; null means any
 * @param pages only these pages of these documents, such as those with a tag; null means all, an empty map none
 * @param undatedToo whether undated documents count as found where dates are set; else they are only counted
 */
public record Filters(
        Set<String> groups,
        Set<String> subjects,
        Set<DocumentKey> documents,
        Map<String, Set<String>> facets,
        @Nullable DateRange dates,
        @Nullable Map<DocumentKey, Set<Integer>> pages,
        boolean undatedToo) {
    public Filters {
        groups = Set.copyOf(groups);
        subjects = Set.copyOf(subjects);
        documents = Set.copyOf(documents);
        facets = Map.copyOf(facets);
        pages = pages == null ? null : Map.copyOf(pages);
    }

    /** Which pages of a document are wanted, where only some pages are. */
    public Set<Integer> wantedPages(DocumentKey document) {
        return pages == null ? Set.of() : pages.getOrDefault(document, Set.of());
    }

    /** Everything that the rights allow. */
    public static Filters none() {
        return new Filters(Set.of(), Set.of(), Set.of(), Map.of(), null, null, false);
    }

    /** The same, within these groups only. */
    public Filters inGroups(Set<String> wanted) {
        return new Filters(wanted, subjects, documents, facets, dates, pages, undatedToo);
    }

    /** The same, about these subjects only. */
    public Filters about(Set<String> wanted) {
        return new Filters(groups, wanted, documents, facets, dates, pages, undatedToo);
    }

    /** The same, within these documents only. */
    public Filters inDocuments(Set<DocumentKey> wanted) {
        return new Filters(groups, subjects, wanted, facets, dates, pages, undatedToo);
    }

    /** The same, with one of these values for the named facet. */
    public Filters having(String facet, Set<String> values) {
        Map<String, Set<String>> more = new HashMap<>(facets);
        more.put(facet, Set.copyOf(values));
        return new Filters(groups, subjects, documents, more, dates, pages, undatedToo);
    }

    /** The same, on these pages only; none at all where the map is empty. */
    public Filters onPages(Map<DocumentKey, Set<Integer>> wanted) {
        return new Filters(groups, subjects, documents, facets, dates, wanted, undatedToo);
    }

    /** The same, for documents of these days; undated ones are counted apart. */
    public Filters dated(DateRange days) {
        return new Filters(groups, subjects, documents, facets, days, pages, false);
    }

    /** The same, for documents of these days and undated ones. */
    public Filters datedOrUndated(DateRange days) {
        return new Filters(groups, subjects, documents, facets, days, pages, true);
    }
}
