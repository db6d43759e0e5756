// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.explant.searchindex.BestPage;
import org.explant.searchindex.DocumentHits;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Hits;
import org.explant.searchindex.Order;
import org.explant.searchindex.Paging;
import org.explant.searchindex.Question;
import org.explant.searchindex.Rights;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryProblem;
import org.junit.jupiter.api.Test;

/** In which order an index answers, and that leafing through loses nothing; for every adapter. */
abstract class OrderContractTest extends ContractBook {
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

    @Test
    void theBestPagesAreThoseOfTheWholeAnswer() throws QueryProblem {
        for (int round = 0; round < 300; round++) {
            PageQuery query = query();
            Rights rights = rights();
            List<BestPage> expected = new ArrayList<>();
            for (DocumentHits document : search(query, rights, Filters.none()).documents()) {
                document.pages()
                        .forEach(page -> expected.add(
                                new BestPage(document.key(), document.version(), page.number(), page.score())));
            }
            expected.sort(Comparator.comparing(BestPage::score)
                    .reversed()
                    .thenComparing(BestPage::key)
                    .thenComparing(BestPage::page));
            assertEquals(expected.stream().limit(10).toList(), index.best(query, rights, 10));
        }
    }
}
