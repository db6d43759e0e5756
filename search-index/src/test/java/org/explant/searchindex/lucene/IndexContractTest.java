// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.explant.searchindex.DateRange;
import org.explant.searchindex.DocumentHits;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Hits;
import org.explant.searchindex.IndexChange;
import org.explant.searchindex.IndexedDocument;
import org.explant.searchindex.PageText;
import org.explant.searchindex.Paging;
import org.explant.searchindex.Rights;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryLanguage;
import org.explant.searchindex.query.QueryNode;
import org.explant.searchindex.query.QueryPrinter;
import org.explant.searchindex.query.QueryProblem;
import org.explant.searchindex.query.RandomQueries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The index is right when it finds exactly what the matcher matches, after any history of changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexContractTest {
    private static final int DOCUMENTS = 150;
    private static final int QUERIES = 2_000;

    private final Random random = new Random(20_261_120);
    private final RandomQueries queries = new RandomQueries(random);
    private final Map<String, EvidenceDocument> truth = new TreeMap<>();
    private final QueryLanguage language = QueryLanguage.english();
    private LuceneEvidenceIndex index;

    @BeforeAll
    void someHistory(@TempDir Path directory) {
        index = LuceneEvidenceIndex.open(directory);
        Evidence evidence = new Evidence(random);
        for (int watermark = 1; watermark <= 40; watermark++) {
            index.apply(batch(evidence, watermark), watermark);
            if (random.nextInt(4) == 0) {
                index.commit();
            }
        }
    }

    @AfterAll
    void close() {
        index.close();
    }

    private List<IndexChange> batch(Evidence evidence, int version) {
        List<IndexChange> batch = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String key = "d" + random.nextInt(DOCUMENTS);
            if (random.nextInt(6) == 0) {
                truth.remove(key);
                batch.add(new IndexChange.Remove(new DocumentKey(key)));
            } else {
                EvidenceDocument document = evidence.random(key, version);
                truth.put(key, document);
                batch.add(new IndexChange.Replace(document));
            }
        }
        return batch;
    }

    @Test
    void theIndexFindsExactlyWhatTheMatcherMatches() throws QueryProblem {
        int answered = 0;
        for (int round = 0; round < QUERIES; round++) {
            PageQuery query = query();
            Rights rights = rights();
            Filters filters = filters();
            Hits hits = index.search(query, rights, filters, Paging.first(Paging.LARGEST));
            assertEquals(
                    Oracle.answer(truth.values(), query, rights, filters),
                    Oracle.Answer.of(hits),
                    () -> QueryPrinter.print(query.written()) + " under " + rights.groups() + " and " + filters);
            answered += hits.documents().isEmpty() ? 0 : 1;
        }
        assertTrue(answered > QUERIES / 4, "too few questions had an answer to prove anything");
    }

    @Test
    void theContentsAreToldForComparison() {
        List<IndexedDocument> expected = truth.values().stream()
                .map(document -> new IndexedDocument(
                        document.key(), document.labels().group(), document.version(), pagesOf(document)))
                .sorted(Comparator.comparing(IndexedDocument::key))
                .toList();
        assertEquals(expected, index.contents());
    }

    @Test
    void documentsComeBestFirstAndPagesInOrder() throws QueryProblem {
        for (int round = 0; round < 300; round++) {
            Hits hits =
                    index.search(query(), new Rights(Set.copyOf(Evidence.GROUPS)), Filters.none(), Paging.first(200));
            List<DocumentHits> ordered = hits.documents().stream()
                    .sorted(Comparator.comparing(DocumentHits::score).reversed().thenComparing(DocumentHits::key))
                    .toList();
            assertEquals(ordered, hits.documents());
            for (DocumentHits document : hits.documents()) {
                List<Integer> numbers = document.pages().stream()
                        .map(DocumentHits.PageHit::number)
                        .toList();
                assertEquals(numbers.stream().sorted().toList(), numbers);
                assertEquals(document.score(), document.bestFirst().getFirst().score());
                assertTrue(document.bestFirst().getLast().score() > 0);
            }
        }
    }

    @Test
    void leafingThroughGivesEveryDocumentOnce() throws QueryProblem {
        for (int round = 0; round < 100; round++) {
            PageQuery query = query();
            Rights rights = rights();
            List<DocumentHits> whole = index.search(query, rights, Filters.none(), Paging.first(200))
                    .documents();
            List<DocumentHits> leafed = new ArrayList<>();
            for (int page = 0; page <= whole.size() / 7; page++) {
                leafed.addAll(index.search(query, rights, Filters.none(), new Paging(page, 7))
                        .documents());
            }
            assertEquals(whole, leafed);
        }
    }

    private PageQuery query() throws QueryProblem {
        QueryNode node = queries.query();
        return random.nextBoolean() ? PageQuery.exactly(node) : language.read(QueryPrinter.print(node));
    }

    private Rights rights() {
        Set<String> groups = new HashSet<>();
        for (String group : Evidence.GROUPS) {
            if (random.nextInt(3) > 0) {
                groups.add(group);
            }
        }
        groups.add("unknown");
        return new Rights(groups);
    }

    private Filters filters() {
        Filters filters = Filters.none();
        if (random.nextInt(3) == 0) {
            filters = filters.inGroups(Set.of("g1", "g2", "elsewhere"));
        }
        if (random.nextInt(3) == 0) {
            filters = filters.having("type", Set.of("t1", "t2"));
        }
        if (random.nextInt(4) == 0) {
            filters = filters.about(Set.of("s-g0", "s-g1", "s-g3"));
        }
        if (random.nextInt(5) == 0) {
            filters = filters.inDocuments(Set.copyOf(List.of(new DocumentKey("d7"), new DocumentKey("d8"))));
        }
        if (random.nextInt(2) == 0) {
            LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(1_000));
            DateRange days = new DateRange(day, random.nextBoolean() ? null : day.plusDays(200));
            filters = random.nextBoolean() ? filters.dated(days) : filters.datedOrUndated(days);
        }
        return filters;
    }

    private static int pagesOf(EvidenceDocument document) {
        int pages = 0;
        for (PageText page : document.pages()) {
            pages = page.number();
        }
        return pages;
    }
}
