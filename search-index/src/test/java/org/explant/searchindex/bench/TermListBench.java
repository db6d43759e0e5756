// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.explant.searchindex.Filters;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryLanguage;

/** A list of 500 words of median frequency: pages, documents, claimants and exclusive documents of each, on one core. */
final class TermListBench {
    private static final int LINES = 500;
    private static final int ROUNDS = 5;
    private static final double BAR_SECONDS = 1;

    private final ZipfBook book;
    private final BothIndexes indexes;
    private final String size;

    TermListBench(ZipfBook book, BothIndexes indexes, String size) {
        this.book = book;
        this.indexes = indexes;
        this.size = size;
    }

    void run() throws Exception {
        QueryLanguage language = QueryLanguage.english();
        SplittableRandom random = new SplittableRandom(501);
        List<PageQuery> lines = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            lines.add(language.readExactly(book.ranked(random.nextInt(1_000, 10_000))));
        }
        double[] seconds = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            long nanos = Cpu.ofThread(() -> indexes.own.termList(lines, indexes.rights, Filters.none()));
            if (round >= 0) {
                seconds[round] = nanos / 1e9;
            }
        }
        Told.atMost("%s term list of 500 lines (CPU s)".formatted(size), Cpu.median(seconds), BAR_SECONDS);
    }
}
