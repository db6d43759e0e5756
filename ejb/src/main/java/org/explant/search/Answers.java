// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentId;
import org.explant.document.PageTexts;
import org.explant.indexing.StaleHits;
import org.explant.searchindex.DocumentHits;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.Hits;
import org.explant.searchindex.PageText;
import org.explant.searchindex.Question;
import org.explant.searchindex.Question.Counting;
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
    private SearchGate gate;

    @Inject
    private FacetCounting counting;

    @Inject
    private SearchSurroundings surroundings;

    @Inject
    private PageTexts texts;

    @Inject
    private StaleHits stale;

    /** Everything about what was found. */
    SearchAnswer of(SearchSheet asked, Question question) {
        var hits = gate.search(question.counting(new Counting(true, FacetCounting.LABELS)));
        PageQuery query = question.query();
        return new SearchAnswer(
                asked,
                tally(hits.found()),
                tally(hits.undated()),
                tally(hits.hidden()),
                hits.tallies().groups().size(),
                hits.reach().watermark(),
                counting.of(asked, question, hits.tallies()),
                hits.found().pages() == 0 ? meant(query) : List.of(),
                widened(query),
                documents(query, hits.documents()),
                completeness(hits.reach(), asked.claim()));
    }

    /** The documents that a widened NOT hid, with the pages that would have been found. */
    List<DocumentFound> hidden(Question question) {
        return question.query()
                .hidden()
                .map(query ->
                        documents(query, gate.search(asking(question, query)).documents()))
                .orElse(List.of());
    }

    /** The claims that pages were found in. */
    List<ClaimFound> byClaim(Question question) {
        return counting.byClaim(
                gate.search(question.counting(new Counting(true, Set.of()))).tallies());
    }

    /** Pages for a file, at most so many, document by document. */
    FoundRows rows(SearchSheet asked, Question question, int most) {
        Map<DocumentId, List<Integer>> pages = new LinkedHashMap<>();
        long[] seen = {0};
        gate.matches(question, found -> {
            long room = most - seen[0];
            seen[0] += found.pages().size();
            if (room > 0)
                pages.put(id(found.key()), found.pages().stream().limit(room).toList());
        });
        var matcher = new PageMatcher(question.query());
        List<FoundRow> rows = new ArrayList<>();
        known(pages.keySet()).values().stream()
                .sorted(Comparator.comparing((Found each) -> each.claim().value())
                        .thenComparing(Found::title))
                .forEach(each -> rows.addAll(rows(matcher, each, pages.getOrDefault(each.document(), List.of()))));
        return new FoundRows(asked, seen[0], rows);
    }

    private List<FoundRow> rows(PageMatcher matcher, Found document, List<Integer> pages) {
        return pages.stream()
                .map(page -> {
                    Excerpt excerpt = excerpt(matcher, document.document(), page);
                    return new FoundRow(document.particulars(), page, excerpt == null ? null : excerpt.text());
                })
                .toList();
    }

    private static Question asking(Question other, PageQuery query) {
        return new Question(query, other.within(), other.filters(), other.order(), other.paging(), Counting.TOTALS);
    }

    private List<SearchAnswer.Meant> meant(PageQuery query) {
        return gate.suggestions(query).stream()
                .map(each -> new SearchAnswer.Meant(each.typed(), each.better()))
                .toList();
    }

    private static List<SearchAnswer.Widened> widened(PageQuery query) {
        return query.variants().stream()
                .map(each -> new SearchAnswer.Widened(each.typed(), each.forms()))
                .toList();
    }

    private List<DocumentFound> documents(PageQuery query, List<DocumentHits> hits) {
        var matcher = new PageMatcher(query);
        Map<DocumentId, Found> known =
                known(hits.stream().map(hit -> id(hit.key())).collect(Collectors.toSet()));
        List<DocumentFound> found = new ArrayList<>();
        for (DocumentHits hit : hits) {
            Found document = known.get(id(hit.key()));
            if (document != null) found.add(new DocumentFound(document.particulars(), pages(matcher, hit)));
            else stale.drop(hit.pages().size());
        }
        return found;
    }

    /** Asks the wall once more, in the database: what the index said alone is never shown. */
    private Map<DocumentId, Found> known(Set<DocumentId> wanted) {
        if (wanted.isEmpty()) return Map.of();
        return queries.found(wanted, surroundings.reader()).stream()
                .collect(Collectors.toMap(Found::document, Function.identity(), (one, other) -> one));
    }

    private List<PageFound> pages(PageMatcher matcher, DocumentHits hit) {
        List<PageFound> pages = new ArrayList<>();
        for (DocumentHits.PageHit page : hit.pages()) {
            Excerpt excerpt = pages.size() < EXCERPTS ? excerpt(matcher, id(hit.key()), page.number()) : null;
            pages.add(new PageFound(page.number(), excerpt));
        }
        return pages;
    }

    private @Nullable Excerpt excerpt(PageMatcher matcher, DocumentId document, int page) {
        String next = matcher.mayRunOn()
                ? texts.read(document, page + 1).map(PageText::text).orElse("")
                : "";
        return texts.read(document, page)
                .map(text -> Excerpt.of(Snippet.around(text.text(), matcher.hits(text.text(), next))))
                .orElse(null);
    }

    /** How much could be found now, whatever is looked for. */
    Completeness now() {
        return completeness(new Hits.Reach(gate.watermark(), false, false), null);
    }

    private Completeness completeness(Hits.Reach reach, @Nullable ClaimReference within) {
        ClaimId claim = within == null ? null : surroundings.open(within);
        Set<ClaimId> claims = claim == null ? Set.of() : Set.of(claim);
        Coverage coverage = queries.coverage(claim == null, claims, surroundings.reader());
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

    private static DocumentId id(DocumentKey key) {
        return new DocumentId(UUID.fromString(key.value()));
    }
}
