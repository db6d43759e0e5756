// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.explant.searchindex.DocumentHits;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Hits;
import org.explant.searchindex.IndexChange;
import org.explant.searchindex.Paging;
import org.explant.searchindex.Rights;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryNode;
import org.explant.searchindex.query.QueryNode.And;
import org.explant.searchindex.query.QueryNode.Or;
import org.explant.searchindex.query.RandomQueries;
import org.explant.searchindex.query.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold for any words and any evidence. */
class IndexLawsTest {
    private static final Rights ALL = new Rights(Set.copyOf(Evidence.GROUPS));

    private final Random random = new Random(5);
    private final RandomQueries queries = new RandomQueries(random);
    private final List<IndexChange> changes = new ArrayList<>();
    private LuceneEvidenceIndex index;

    @BeforeEach
    void someEvidence(@TempDir Path directory) {
        index = LuceneEvidenceIndex.open(directory);
        Evidence evidence = new Evidence(random);
        for (int i = 0; i < 180; i++) {
            changes.add(new IndexChange.Replace(evidence.random("d" + i, i)));
        }
        index.apply(changes.subList(0, 90), 1);
        index.apply(changes.subList(90, 180), 2);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void anAndLiesWithinBothAndAnOrHoldsBoth() {
        for (int round = 0; round < 150; round++) {
            QueryNode one = queries.query();
            QueryNode other = queries.query();
            Set<String> both = new HashSet<>(pages(one, ALL));
            both.retainAll(pages(other, ALL));
            assertEquals(both, pages(new And(List.of(one, other)), ALL));
            Set<String> either = new HashSet<>(pages(one, ALL));
            either.addAll(pages(other, ALL));
            assertEquals(either, pages(new Or(List.of(one, other)), ALL));
        }
    }

    @Test
    void moreRightsNeverFindLess() {
        for (int round = 0; round < 150; round++) {
            QueryNode query = queries.query();
            Set<String> sum = new HashSet<>();
            for (String group : Evidence.GROUPS) {
                sum.addAll(pages(query, new Rights(Set.of(group))));
                assertTrue(pages(query, ALL).containsAll(sum));
            }
            assertEquals(sum, pages(query, ALL));
        }
    }

    @Test
    void aWiderProximityFindsMore() {
        for (int round = 0; round < 150; round++) {
            QueryNode.Near near = queries.proximity();
            Set<String> close = pages(near, ALL);
            assertTrue(pages(wider(near, 5, near.ordered()), ALL).containsAll(close));
            assertTrue(pages(wider(near, 0, false), ALL).containsAll(close));
        }
    }

    private static QueryNode wider(QueryNode.Near near, int more, boolean ordered) {
        return new QueryNode.Near(near.left(), near.right(), near.words() + more, ordered);
    }

    @Test
    void aWiderAndFindsMoreAndAWiderNotFindsLess() {
        for (int round = 0; round < 150; round++) {
            QueryNode one = queries.query();
            QueryNode other = queries.query();
            List<Set<String>> ands = new ArrayList<>();
            List<Set<String>> nots = new ArrayList<>();
            for (Scope scope : Scope.values()) {
                ands.add(pages(new And(List.of(one, other), scope), ALL));
                nots.add(pages(new And(List.of(one, new QueryNode.Not(other, scope))), ALL));
            }
            assertTrue(ands.get(1).containsAll(ands.get(0)) && ands.get(2).containsAll(ands.get(1)));
            assertTrue(nots.get(0).containsAll(nots.get(1)) && nots.get(1).containsAll(nots.get(2)));
        }
    }

    @Test
    void carryingInTwiceIsCarryingInOnce() {
        List<Hits> once = answers();
        index.apply(changes, 2);
        index.apply(changes.subList(0, 50), 1);
        assertEquals(once, answers());
        assertEquals(180, index.contents().size());
        assertEquals(2, index.state().watermark());
    }

    @Test
    void removingLeavesNothing() {
        index.apply(
                changes.stream()
                        .map(change -> new IndexChange.Remove(change.key()))
                        .toList(),
                3);
        assertEquals(List.of(), index.contents());
        for (Hits hits : answers()) {
            assertEquals(Hits.Count.NONE, hits.found());
        }
    }

    @Test
    void removingWhatWasNeverThereDoesNoHarm() {
        List<Hits> before = answers();
        index.apply(List.of(new IndexChange.Remove(new DocumentKey("nobody"))), 2);
        assertEquals(before, answers());
    }

    private List<Hits> answers() {
        RandomQueries same = new RandomQueries(new Random(8));
        List<Hits> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            answers.add(index.search(PageQuery.exactly(same.query()), ALL, Filters.none(), Paging.first(200)));
        }
        return answers;
    }

    private Set<String> pages(QueryNode query, Rights rights) {
        Hits hits = index.search(PageQuery.exactly(query), rights, Filters.none(), Paging.first(200));
        Set<String> pages = new HashSet<>();
        for (DocumentHits document : hits.documents()) {
            document.pages().forEach(page -> pages.add(document.key().value() + "/" + page.number()));
        }
        assertEquals(hits.found().pages(), pages.size());
        return pages;
    }
}
