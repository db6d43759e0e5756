// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.explant.searchindex.DateRange;
import org.explant.searchindex.EvidenceDocument.Labels;
import org.explant.searchindex.Filters;
import org.explant.searchindex.FoundPages;
import org.explant.searchindex.Hits;
import org.explant.searchindex.IndexChange;
import org.explant.searchindex.Order;
import org.explant.searchindex.Paging;
import org.explant.searchindex.Question;
import org.explant.searchindex.Question.Counting;
import org.explant.searchindex.Rights;
import org.explant.searchindex.Suggestion;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryLanguage;
import org.explant.searchindex.query.QueryPrinter;
import org.explant.searchindex.query.QueryProblem;
import org.explant.searchindex.query.RandomQueries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two books, one with a hidden claim in it and one where it never was: no reader without the right can tell them apart. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwinIndexTest {
    private static final int QUERIES = 5_000;
    private static final Rights READER = new Rights(Set.of("g0", "g1", "g2", "g3", "g4"));

    private static final Counting COUNTING = new Counting(true, Set.of("type", "title"));

    private static final LocalDate NEW_YEAR = LocalDate.of(2011, 1, 1);

    private final Random random = new Random(17);
    private final QueryLanguage language = QueryLanguage.english();
    private LuceneEvidenceIndex with;
    private LuceneEvidenceIndex without;

    @BeforeAll
    void twoBooks(@TempDir Path directory) {
        with = LuceneEvidenceIndex.open(directory.resolve("with"));
        without = LuceneEvidenceIndex.open(directory.resolve("without"));
        Evidence evidence = new Evidence(random);
        List<IndexChange> seen = new ArrayList<>();
        List<IndexChange> mixed = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            IndexChange visible = new IndexChange.Replace(evidence.random("d" + i, i));
            seen.add(visible);
            mixed.add(hidden(evidence, i));
            mixed.add(visible);
            if (i % 40 == 0) {
                with.apply(mixed, i);
                mixed.clear();
            }
        }
        // Some of the hidden documents once more, so that deleted ones lie about as well.
        for (int i = 0; i < 400; i += 3) {
            mixed.add(hidden(evidence, i));
        }
        with.apply(mixed, 400);
        without.apply(seen, 400);
    }

    private static IndexChange hidden(Evidence evidence, int i) {
        DateRange dated = i % 2 == 0 ? null : DateRange.on(NEW_YEAR);
        Labels labels = new Labels("hidden", "s", Map.of("type", "t1", "title", "hidden canary"), dated);
        String canary = "canary pseudocanary metalcanary 12399 ".repeat(5);
        return new IndexChange.Replace(Evidence.of("c" + i, i, labels, canary, evidence.text(), "hip ".repeat(200)));
    }

    @AfterAll
    void close() {
        with.close();
        without.close();
    }

    @Test
    void noAnswerOrderCountOrScoreTellsThemApart() throws QueryProblem {
        RandomQueries queries = new RandomQueries(random);
        int answered = 0;
        for (int round = 0; round < QUERIES; round++) {
            PageQuery query = language.read(QueryPrinter.print(queries.query()));
            Filters filters = filters();
            Paging paging = new Paging(random.nextInt(3), 1 + random.nextInt(20));
            Question question =
                    Question.of(query).filtered(filters).paged(paging).ordered(order()).counting(COUNTING);
            Hits hits = with.search(question, READER);
            assertEquals(
                    without.search(question, READER),
                    hits,
                    () -> QueryPrinter.print(query.written()) + " with " + filters);
            answered += hits.documents().isEmpty() ? 0 : 1;
        }
        assertTrue(answered > QUERIES / 4, "too few questions had an answer to prove anything");
    }

    private Order order() {
        return switch (random.nextInt(4)) {
            case 0 -> Order.newest();
            case 1 -> Order.oldest();
            case 2 -> Order.grouped(List.of("hidden", "g2"));
            default -> Order.relevance();
        };
    }

    @Test
    void noListOfTermsAndNoSuggestionTellsThemApart() throws QueryProblem {
        RandomQueries queries = new RandomQueries(random);
        List<PageQuery> list = new ArrayList<>(List.of(language.read("canary"), language.read("pseudocanary OR hip")));
        for (int i = 0; i < 300; i++) {
            list.add(language.read(QueryPrinter.print(queries.query())));
        }
        assertEquals(
                without.termList(list, READER, Filters.none()),
                with.termList(list, READER, Filters.none()));
        List<Suggestion> suggested = with.suggestions(language.read("canery pseudocanory metalcanari tumuor"), READER);
        assertEquals(List.of(new Suggestion("tumuor", List.of("tumour"))), suggested);
        List<FoundPages> pages = new ArrayList<>();
        with.matches(Question.of(language.read("canary OR 12399")), READER, pages::add);
        assertEquals(List.of(), pages);
        Rights all = new Rights(Set.of("g0", "hidden"));
        assertEquals(
                List.of(new Suggestion("canery", List.of("canary"))),
                with.suggestions(language.read("canery"), all));
    }

    @Test
    void theTestWouldNoticeAHiddenDocument() throws QueryProblem {
        PageQuery canary = language.read("canary");
        Rights all = new Rights(Set.of("g0", "hidden"));
        assertEquals(
                400,
                with.search(canary, all, Filters.none(), Paging.first(1))
                        .found()
                        .documents());
        assertEquals(
                0,
                with.search(canary, READER, Filters.none(), Paging.first(1))
                        .found()
                        .documents());
        assertEquals(
                0,
                with.search(canary, READER, Filters.none().inGroups(Set.of("hidden")), Paging.first(1))
                        .found()
                        .documents());
    }

    @Test
    void noRightsNoAnswer() throws QueryProblem {
        Hits hits = with.search(language.read("hip"), Rights.none(), Filters.none(), Paging.first(10));
        assertEquals(Hits.Count.NONE, hits.found());
        assertTrue(hits.documents().isEmpty());
        assertFalse(with.search(language.read("hip"), READER, Filters.none(), Paging.first(10))
                .documents()
                .isEmpty());
    }

    @Test
    void hiddenWordsDoNotUseUpTheLimitOfAPrefix(@TempDir Path directory) throws QueryProblem {
        List<IndexChange> hidden = new ArrayList<>();
        List<IndexChange> seen = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            String suffix = letters(i);
            hidden.add(new IndexChange.Replace(Evidence.of("h" + i, "hidden", "lot prea" + suffix)));
            if (i < 1_500) {
                seen.add(new IndexChange.Replace(Evidence.of("v" + i, "g0", "lot prez" + suffix)));
            }
        }
        try (LuceneEvidenceIndex index = LuceneEvidenceIndex.open(directory)) {
            index.apply(hidden, 1);
            index.apply(seen, 2);
            PageQuery query = language.read("lot-pre*");
            Hits reader = index.search(query, READER, Filters.none(), Paging.first(1));
            assertEquals(new Hits.Count(1_500, 1_500), reader.found());
            assertFalse(reader.reach().capped());
            Hits all = index.search(query, new Rights(Set.of("g0", "hidden")), Filters.none(), Paging.first(1));
            assertEquals(new Hits.Count(2_048, 2_048), all.found());
            assertTrue(all.reach().capped());
        }
    }

    private static String letters(int number) {
        return new String(
                new char[] {(char) ('a' + number / 676), (char) ('a' + number / 26 % 26), (char) ('a' + number % 26)});
    }

    private Filters filters() {
        Filters filters = random.nextBoolean() ? Filters.none() : Filters.none().having("type", Set.of("t1", "t2"));
        return random.nextBoolean() ? filters : filters.dated(new DateRange(NEW_YEAR, null));
    }
}
