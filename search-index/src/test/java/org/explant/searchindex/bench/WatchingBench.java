// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryLanguage;
import org.explant.searchindex.query.QueryProblem;
import org.explant.searchindex.query.ReadPage;
import org.explant.searchindex.watch.StandingSearches;

/** New pages laid before 2,000 standing searches: terms, phrases, proximities and ANDs, a quarter each. */
final class WatchingBench {
    private static final int SEARCHES = 2_000;
    private static final int PAGES = 4_000;
    private static final int ROUNDS = 5;
    private static final double BAR = 8_000;

    private final QueryLanguage language = QueryLanguage.english();
    private final ZipfBook book;

    WatchingBench(ZipfBook book) {
        this.book = book;
    }

    void run() throws Exception {
        StandingSearches<Integer> standing = new StandingSearches<>(searches());
        String[] pages = new String[PAGES];
        for (int i = 0; i < PAGES; i++) {
            pages[i] = book.page(900_000 + i / 40, i % 40 + 1);
        }
        double[] rates = new double[ROUNDS];
        long[] found = new long[1];
        for (int round = -2; round < ROUNDS; round++) {
            found[0] = 0;
            long nanos = Cpu.ofThread(() -> {
                for (String page : pages) {
                    found[0] += standing.matching(ReadPage.of(page, "")).size();
                }
            });
            if (round >= 0) {
                rates[round] = PAGES / (nanos / 1e9);
            }
        }
        Told.remark("watching: %,d matches on %,d pages".formatted(found[0], PAGES));
        Told.atLeast("pages per CPU-s before 2,000 standing searches", Cpu.median(rates), BAR);
    }

    private Map<Integer, PageQuery> searches() throws QueryProblem {
        SplittableRandom random = new SplittableRandom(815);
        Map<Integer, PageQuery> searches = new HashMap<>();
        for (int i = 0; i < SEARCHES; i++) {
            String one = book.ranked(random.nextInt(50, 20_000));
            String two = book.ranked(random.nextInt(50, 20_000));
            searches.put(
                    i,
                    language.readExactly(
                            switch (i % 4) {
                                case 0 -> book.ranked(random.nextInt(1_000, 60_000));
                                case 1 -> "\"" + one + " " + two + "\"";
                                case 2 -> one + " w/10 " + two;
                                default -> one + " AND " + two;
                            }));
        }
        return searches;
    }
}
