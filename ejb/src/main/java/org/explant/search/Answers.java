// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.document.PageTexts;
import org.explant.indexing.StaleHits;
import org.explant.searchindex.DocumentHits;
import org.explant.searchindex.Hits;
import org.explant.searchindex.query.PageMatcher;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.text.Snippet;
import org.jspecify.annotations.Nullable;

/** Makes of hits what a person reads: names and excerpts from the database, never from the index. */
@Dependent
class Answers {
    /** Excerpts a document; a page beyond them is named by its number. */
    private static final int EXCERPTS = 8;

    @Inject
    private SearchQueries queries;

    @Inject
    private SearchSurroundings surroundings;

    @Inject
    private PageTexts texts;

    @Inject
    private StaleHits stale;

    SearchAnswer of(SearchSheet asked, PageQuery query, Hits hits, @Nullable ClaimId claim) {
        return new SearchAnswer(
                asked,
                tally(hits.found()),
                tally(hits.undated()),
                query.variants().stream()
                        .map(v -> new SearchAnswer.Widened(v.typed(), v.forms()))
                        .toList(),
                documents(query, hits.documents()),
                completeness(hits.reach(), claim));
    }

    private List<DocumentFound> documents(PageQuery query, List<DocumentHits> hits) {
        var matcher = new PageMatcher(query);
        Map<DocumentId, Found> known = known(hits);
        List<DocumentFound> found = new ArrayList<>();
        for (DocumentHits hit : hits) {
            Found document = known.get(id(hit));
            if (document != null) found.add(new DocumentFound(document.particulars(), pages(matcher, hit)));
            else stale.drop(hit.pages().size());
        }
        return found;
    }

    /** Asks the wall once more, in the database: what the index said alone is never shown. */
    private Map<DocumentId, Found> known(List<DocumentHits> hits) {
        Set<DocumentId> wanted = hits.stream().map(Answers::id).collect(Collectors.toSet());
        if (wanted.isEmpty()) return Map.of();
        return queries.found(wanted, surroundings.reader()).stream()
                .collect(Collectors.toMap(Found::document, Function.identity(), (one, other) -> one));
    }

    private List<PageFound> pages(PageMatcher matcher, DocumentHits hit) {
        List<PageFound> pages = new ArrayList<>();
        for (DocumentHits.PageHit page : hit.pages()) {
            Excerpt excerpt = pages.size() < EXCERPTS ? excerpt(matcher, id(hit), page.number()) : null;
            pages.add(new PageFound(page.number(), excerpt));
        }
        return pages;
    }

    private @Nullable Excerpt excerpt(PageMatcher matcher, DocumentId document, int page) {
        return texts.read(document, page)
                .map(text -> Excerpt.of(Snippet.around(text.text(), matcher.hits(text.text()))))
                .orElse(null);
    }

    private Completeness completeness(Hits.Reach reach, @Nullable ClaimId claim) {
        Set<ClaimId> within = claim == null ? Set.of() : Set.of(claim);
        Coverage coverage = queries.coverage(claim == null, within, surroundings.reader());
        Instant upTo = queries.oldestPending(reach.watermark()).orElseGet(surroundings::now);
        long pending = coverage.beingRead() + queries.pending(reach.watermark(), surroundings.reader());
        return new Completeness(
                upTo,
                coverage.searchable(),
                coverage.notSearchable(),
                pending,
                coverage.failed(),
                reach.partial(),
                reach.capped());
    }

    private static SearchAnswer.Tally tally(Hits.Count count) {
        return new SearchAnswer.Tally(count.pages(), count.documents());
    }

    private static DocumentId id(DocumentHits hit) {
        return new DocumentId(UUID.fromString(hit.key().value()));
    }
}
