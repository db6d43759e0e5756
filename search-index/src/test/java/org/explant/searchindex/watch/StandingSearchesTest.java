// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.explant.searchindex.query.PageMatcher;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryLanguage;
import org.explant.searchindex.query.QueryProblem;
import org.explant.searchindex.query.RandomQueries;
import org.explant.searchindex.query.ReadPage;
import org.junit.jupiter.api.Test;

/** The gates save work and change no answer. */
class StandingSearchesTest {
    private static final QueryLanguage LANGUAGE = QueryLanguage.english();

    @Test
    void whatStandingSearchesAnswerIsWhatAskingEachWouldAnswer() {
        Random random = new Random(20_261_121);
        RandomQueries queries = new RandomQueries(random);
        Map<Integer, PageQuery> named = new HashMap<>();
        for (int i = 0; i < 400; i++) {
            PageQuery query = PageQuery.exactly(queries.query());
            if (query.isPagewise()) named.put(i, query);
        }
        StandingSearches<Integer> standing = new StandingSearches<>(named);
        int found = 0;
        for (int page = 0; page < 600; page++) {
            String text = text(random);
            String next = page % 3 == 0 ? "" : text(random);
            Set<Integer> expected = new HashSet<>();
            named.forEach((name, query) -> {
                if (new PageMatcher(query).matches(text, next)) expected.add(name);
            });
            assertEquals(expected, standing.matching(ReadPage.of(text, next)), text);
            found += expected.size();
        }
        assertTrue(found > 1_000, "too few matches to prove anything: " + found);
    }

    @Test
    void aPageIsLaidOnlyBeforeSearchesThatItsWordsCanConcern() throws QueryProblem {
        Gates gates = new Gates(6);
        gates.put(0, gate("cobalt chromium"));
        gates.put(1, gate("metallos* OR \"pseudotumour of the hip\""));
        gates.put(2, gate("pain NOT knee"));
        gates.put(3, gate("chromium~"));
        gates.put(4, gate("(loosen* OR migrat?on) w/10 \"acetabular cup\""));
        assertEquals(Set.of(0, 3), open(gates, "cobalt chromium"));
        assertEquals(Set.of(1, 3), open(gates, "metallosis"));
        assertEquals(Set.of(2, 3), open(gates, "knee pain"));
        assertEquals(Set.of(3), open(gates, "nothing of note"));
        assertEquals(Set.of(3, 4), open(gates, "acetabular"));
    }

    @Test
    void ofSeveralNeededWordsTheRarestIsTheGate() throws QueryProblem {
        PageQuery query = LANGUAGE.readExactly("hip AND pseudotumour");
        Gate gate = Gate.of(query.searched(), word -> word.equals("hip") ? 900 : 3);
        assertEquals(new Gate(Set.of("pseudotumour"), Set.of()), gate);
        assertEquals(new Gate(Set.of("hip"), Set.of()), Gate.of(query.searched(), word -> word.equals("hip") ? 1 : 3));
    }

    private static Gate gate(String typed) throws QueryProblem {
        return Gate.of(LANGUAGE.readExactly(typed).searched(), word -> 0);
    }

    private static Set<Integer> open(Gates gates, String page) {
        Set<Integer> open = new HashSet<>();
        for (int search : gates.open(Set.of(page.split(" ")))) open.add(search);
        return open;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(RandomQueries.VOCABULARY.get(random.nextInt(RandomQueries.VOCABULARY.size())));
            text.append(random.nextInt(6) == 0 ? "-\n" : " ");
        }
        return text.toString();
    }
}
