// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.explant.searchindex.DateRange;
import org.explant.searchindex.DocumentHits;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.EvidenceIndex;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Hits;
import org.explant.searchindex.IndexChange;
import org.explant.searchindex.IndexedDocument;
import org.explant.searchindex.Order;
import org.explant.searchindex.PageText;
import org.explant.searchindex.Paging;
import org.explant.searchindex.Question;
import org.explant.searchindex.Question.Counting;
import org.explant.searchindex.Rights;
import org.explant.searchindex.TermList;
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

/**
 * An index is right when it finds exactly what the matcher matches, after any history of changes. This speaks to the port
 * alone: whoever writes another adapter extends it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class IndexContractTest {
    private static final int DOCUMENTS = 150;
    private static final int QUERIES = Integer.getInteger("explant.oracle.queries", 2_000);

    private static final Counting COUNTING = new Counting(true, Set.of("type"));

    private final Random random = new Random(20_261_120);
    private final RandomQueries queries = new RandomQueries(random);
    private final Map<String, EvidenceDocument> truth = new TreeMap<>();
    private final QueryLanguage language = QueryLanguage.english();
    private EvidenceIndex index;
    private Oracle.Book book;

    @BeforeAll
    void someHistory(@TempDir Path directory) {
        index = open(directory);
        Evidence evidence = new Evidence(random);
        for (int watermark = 1; watermark <= 40; watermark++) {
            index.apply(batch(evidence, watermark), watermark);
            if (random.nextInt(4) == 0) {
                index.commit();
            }
        }
        book = new Oracle.Book(truth.values());
    }

    /** An empty index of the kind to be tested. */
    abstract EvidenceIndex open(Path directory);

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
            Hits hits = search(query, rights, filters);
            if (!isRight(query, rights, filters)) {
                fail("wrong for " + smallestWrong(query.searched(), rights, filters) + " under " + rights.groups()
                        + " and " + filters);
            }
            answered += hits.documents().isEmpty() ? 0 : 1;
        }
        assertTrue(answered > QUERIES / 4, "too few questions had an answer to prove anything");
    }

    private Hits search(PageQuery query, Rights rights, Filters filters) {
        Question question = Question.of(query)
                .filtered(filters)
                .paged(Paging.first(Paging.LARGEST))
                .counting(COUNTING);
        return index.search(question, rights);
    }

    private boolean isRight(PageQuery query, Rights rights, Filters filters) {
        return book.answer(query, rights, filters)
                .equals(Oracle.Answer.of(search(query, rights, filters)));
    }

    private String smallestWrong(QueryNode wrong, Rights rights, Filters filters) {
        QueryNode smallest =
                Shrinking.smallest(wrong, smaller -> !isRight(PageQuery.exactly(smaller), rights, filters));
        PageQuery query = PageQuery.exactly(smallest);
        return QueryPrinter.print(smallest) + " (" + smallest + "): expected "
                + book.answer(query, rights, filters) + " but found "
                + Oracle.Answer.of(search(query, rights, filters));
    }

    @Test
    void aListOfTermsCountsWhatItsSearchesFind() throws QueryProblem {
        for (int round = 0; round < 20; round++) {
            List<PageQuery> list = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                list.add(query());
            }
            Rights rights = rights();
            Filters filters = filters();
            TermList counted = index.termList(list, rights, filters);
            Map<String, Integer> finders = new TreeMap<>();
            List<Set<String>> found = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                Hits hits = search(list.get(i), rights, filters);
                assertEquals(hits.found(), counted.lines().get(i).found());
                assertEquals(
                        hits.tallies().subjects().size(), counted.lines().get(i).subjects());
                Set<String> keys = Oracle.Answer.of(hits).documents().keySet();
                keys.forEach(key -> finders.merge(key, 1, Integer::sum));
                found.add(keys);
            }
            for (int i = 0; i < list.size(); i++) {
                long alone = found.get(i).stream()
                        .filter(key -> finders.get(key) == 1)
                        .count();
                assertEquals(alone, counted.lines().get(i).exclusive());
            }
            assertEquals(finders.size(), counted.found().documents());
        }
    }

    @Test
    void allMatchingPagesAreToldInOrder() throws QueryProblem {
        for (int round = 0; round < 200; round++) {
            PageQuery query = query();
            Rights rights = rights();
            Filters filters = filters();
            Map<String, List<Long>> told = new LinkedHashMap<>();
            index.matches(Question.of(query).filtered(filters), rights, each -> {
                List<Long> line = new ArrayList<>(List.of(each.version()));
                each.pages().forEach(page -> line.add((long) page));
                told.put(each.key().value(), line);
            });
            assertEquals(book.answer(query, rights, filters).documents(), told);
            assertEquals(told.keySet().stream().sorted().toList(), List.copyOf(told.keySet()));
        }
    }

    @Test
    void searchingWithinAnAnswerFindsWhatIsInBoth() throws QueryProblem {
        Rights all = new Rights(Set.copyOf(Evidence.GROUPS));
        for (int round = 0; round < 200; round++) {
            PageQuery first = query();
            PageQuery second = query();
            Hits within = index.search(Question.of(second).within(first).paged(Paging.first(Paging.LARGEST)), all);
            QueryNode both = new QueryNode.And(List.of(second.searched(), first.searched()));
            assertEquals(
                    book.answer(PageQuery.exactly(both), all, Filters.none())
                            .documents(),
                    Oracle.Answer.of(within).documents());
        }
    }

    @Test
    void documentsComeByDayOrByGroupWhereAsked() throws QueryProblem {
        Rights all = new Rights(Set.copyOf(Evidence.GROUPS));
        Map<DocumentKey, EvidenceDocument> byKey = new TreeMap<>();
        truth.values().forEach(document -> byKey.put(document.key(), document));
        Question asked =
                Question.of(language.readExactly("hip OR metal OR tumour")).paged(Paging.first(200));
        List<Long> days = index.search(asked.ordered(Order.oldest()), all).documents().stream()
                .map(hit -> byKey.get(hit.key()).labels().dated())
                .map(dated -> dated == null ? Long.MAX_VALUE : dated.firstDay())
                .toList();
        assertEquals(days.stream().sorted().toList(), days);
        List<Long> newest = index.search(asked.ordered(Order.newest()), all).documents().stream()
                .map(hit -> byKey.get(hit.key()).labels().dated())
                .map(dated -> dated == null ? Long.MIN_VALUE : dated.firstDay())
                .toList();
        assertEquals(newest.stream().sorted(Comparator.reverseOrder()).toList(), newest);
        List<String> wanted = List.of("g3", "g0");
        List<String> groups = index.search(asked.ordered(Order.grouped(wanted)), all).documents().stream()
                .map(hit -> byKey.get(hit.key()).labels().group())
                .distinct()
                .toList();
        assertEquals(List.of("g3", "g0", "g1", "g2", "g4"), groups);
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
        if (random.nextInt(6) == 0) {
            filters = filters.onPages(Map.of(new DocumentKey("d3"), Set.of(1, 2), new DocumentKey("d9"), Set.of(3)));
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
