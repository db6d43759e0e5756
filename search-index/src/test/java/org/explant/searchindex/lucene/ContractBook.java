// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.explant.searchindex.DateRange;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.EvidenceIndex;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Hits;
import org.explant.searchindex.IndexChange;
import org.explant.searchindex.PageText;
import org.explant.searchindex.Paging;
import org.explant.searchindex.Question;
import org.explant.searchindex.Question.Counting;
import org.explant.searchindex.Rights;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryLanguage;
import org.explant.searchindex.query.QueryNode;
import org.explant.searchindex.query.QueryPrinter;
import org.explant.searchindex.query.QueryProblem;
import org.explant.searchindex.query.RandomQueries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A book with a history of changes, held by an index and by the oracle; and questions, readers and filters by chance. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ContractBook {
    private static final int DOCUMENTS = 150;

    static final Counting COUNTING = new Counting(true, Set.of("type"));

    final Random random = new Random(20_261_120);
    final RandomQueries queries = new RandomQueries(random);
    final Map<String, EvidenceDocument> truth = new TreeMap<>();
    final QueryLanguage language = QueryLanguage.english();
    EvidenceIndex index;
    Oracle.Book book;

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

    final Hits search(PageQuery query, Rights rights, Filters filters) {
        Question question = Question.of(query)
                .filtered(filters)
                .paged(Paging.first(Paging.LARGEST))
                .counting(COUNTING);
        return index.search(question, rights);
    }

    final PageQuery query() throws QueryProblem {
        QueryNode node = queries.query();
        return random.nextBoolean() ? PageQuery.exactly(node) : language.read(QueryPrinter.print(node));
    }

    final Rights rights() {
        Set<String> groups = new HashSet<>();
        for (String group : Evidence.GROUPS) {
            if (random.nextInt(3) > 0) {
                groups.add(group);
            }
        }
        groups.add("unknown");
        return new Rights(groups);
    }

    final Filters filters() {
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

    static int pagesOf(EvidenceDocument document) {
        int pages = 0;
        for (PageText page : document.pages()) {
            pages = page.number();
        }
        return pages;
    }
}
