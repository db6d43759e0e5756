// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.explant.searchindex.DateRange;
import org.explant.searchindex.DocumentHits;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Hits;
import org.explant.searchindex.Hits.Count;
import org.explant.searchindex.PageText;
import org.explant.searchindex.Rights;
import org.explant.searchindex.query.PageMatcher;
import org.explant.searchindex.query.PageQuery;

/** The right answer, found without any index: the matcher asked about every page, one after the other. */
final class Oracle {
    /** Version and page numbers found, by document; and what dates left out. */
    record Answer(Map<String, List<Long>> documents, Count found, Count undated) {
        static Answer of(Hits hits) {
            Map<String, List<Long>> documents = new TreeMap<>();
            for (DocumentHits document : hits.documents()) {
                List<Long> line = new ArrayList<>(List.of(document.version()));
                document.pages().forEach(page -> line.add((long) page.number()));
                documents.put(document.key().value(), line);
            }
            return new Answer(documents, hits.found(), hits.undated());
        }
    }

    private Oracle() {}

    static Answer answer(Collection<EvidenceDocument> all, PageQuery query, Rights rights, Filters filters) {
        PageMatcher matcher = new PageMatcher(query);
        Map<String, List<Long>> documents = new TreeMap<>();
        Count found = Count.NONE;
        Count undated = Count.NONE;
        for (EvidenceDocument document : all) {
            List<Long> line = new ArrayList<>(List.of(document.version()));
            for (PageText page : document.pages()) {
                if (matcher.matches(page.text())) {
                    line.add((long) page.number());
                }
            }
            if (line.size() == 1 || !passes(document, rights, filters)) {
                continue;
            }
            DateRange dated = document.labels().dated();
            if (filters.dates() != null && dated == null && !filters.undatedToo()) {
                undated = plus(undated, line.size() - 1);
            } else if (filters.dates() == null || dated == null || overlaps(filters.dates(), dated)) {
                found = plus(found, line.size() - 1);
                documents.put(document.key().value(), line);
            }
        }
        return new Answer(documents, found, undated);
    }

    private static boolean passes(EvidenceDocument document, Rights rights, Filters filters) {
        EvidenceDocument.Labels labels = document.labels();
        boolean facets = filters.facets().entrySet().stream()
                .allMatch(facet -> isIn(labels.facets().getOrDefault(facet.getKey(), ""), facet.getValue()));
        return rights.groups().contains(labels.group())
                && (filters.groups().isEmpty() || filters.groups().contains(labels.group()))
                && (filters.subjects().isEmpty() || filters.subjects().contains(labels.subject()))
                && (filters.documents().isEmpty() || filters.documents().contains(document.key()))
                && facets;
    }

    private static boolean isIn(String value, Set<String> values) {
        return values.contains(value);
    }

    private static boolean overlaps(DateRange one, DateRange other) {
        return one.firstDay() <= other.lastDay() && other.firstDay() <= one.lastDay();
    }

    private static Count plus(Count count, int pages) {
        return new Count(count.pages() + pages, count.documents() + 1);
    }
}
