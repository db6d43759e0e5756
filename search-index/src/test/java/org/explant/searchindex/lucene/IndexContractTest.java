// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Hits;
import org.explant.searchindex.IndexedDocument;
import org.explant.searchindex.Paging;
import org.explant.searchindex.Question;
import org.explant.searchindex.Rights;
import org.explant.searchindex.TermList;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryNode;
import org.explant.searchindex.query.QueryPrinter;
import org.explant.searchindex.query.QueryProblem;
import org.junit.jupiter.api.Test;

/**
 * An index is right when it finds exactly what the matcher matches, after any history of changes. This speaks to the port
 * alone: whoever writes another adapter extends it.
 */
abstract class IndexContractTest extends ContractBook {
    private static final int QUERIES = Integer.getInteger("explant.oracle.queries", 2_000);

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

    private boolean isRight(PageQuery query, Rights rights, Filters filters) {
        return book.answer(query, rights, filters).equals(Oracle.Answer.of(search(query, rights, filters)));
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
                    book.answer(PageQuery.exactly(both), all, Filters.none()).documents(),
                    Oracle.Answer.of(within).documents());
        }
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
}
