// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.bench;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.grouping.GroupingSearch;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Hits;
import org.explant.searchindex.Paging;
import org.explant.searchindex.bench.Asked.Kind;
import org.explant.searchindex.query.QueryLanguage;
import org.explant.searchindex.query.QueryProblem;

/** Answers grouped by document with exact counts, parsing included, against the stock grouping and against top ten. */
final class AskingBench {
    private static final int WARM_ROUNDS = 3;
    private static final int ROUNDS = 5;
    private static final int TEN = 10;
    private static final double STOCK_BAR = 0.2;
    private static final double COUNTED_BAR = 1.3;

    private final QueryLanguage language = QueryLanguage.english();
    private final BothIndexes indexes;
    private final Map<Kind, List<Asked>> mix;
    private final String size;

    AskingBench(BothIndexes indexes, Map<Kind, List<Asked>> mix, String size) {
        this.indexes = indexes;
        this.mix = mix;
        this.size = size;
    }

    /** How a question is answered. */
    private interface Answering {
        long answer(Asked asked) throws Exception;
    }

    void run() throws Exception {
        for (Kind kind : mix.keySet()) {
            sameCounts(kind);
        }
        // Each once before any counts: whoever came first would pay for the compiler.
        for (Answering each : List.<Answering>of(this::grouped, this::stock, this::counted, this::top)) {
            micros(each);
        }
        Map<Kind, Double> own = micros(this::grouped);
        Map<Kind, Double> stock = micros(this::stock);
        Map<Kind, Double> counted = micros(this::counted);
        Map<Kind, Double> top = micros(this::top);
        for (Kind kind : own.keySet()) {
            Told.remark("%s %-16s own grouped %9.1f   stock grouping %9.1f   raw counted %9.1f   raw top ten %9.1f us"
                    .formatted(size, kind, own.get(kind), stock.get(kind), counted.get(kind), top.get(kind)));
        }
        Told.atMost("%s grouped: terms, AND against stock".formatted(size), ratio(own, stock, true), STOCK_BAR);
        Told.atMost(
                "%s grouped: others against top 10 counted".formatted(size), ratio(own, counted, false), COUNTED_BAR);
    }

    /** Nothing is measured that does not answer the same, but for what runs over the end of a page, which raw never finds. */
    private void sameCounts(Kind kind) throws Exception {
        for (Asked asked : mix.get(kind)) {
            long own = grouped(asked);
            long raw = counted(asked);
            boolean same = asked.kind().runsOverPages() ? own >= raw && own <= raw * 1.1 + 3 : own == raw;
            if (!same) {
                throw new IllegalStateException(kind + " " + asked.typed() + ": " + own + " pages, raw " + raw);
            }
        }
    }

    private double ratio(Map<Kind, Double> one, Map<Kind, Double> other, boolean termsAndAnd) {
        double sum = 0;
        double against = 0;
        for (Kind kind : one.keySet()) {
            if (kind.isTermsOrAnd() == termsAndAnd && kind != Kind.NEAR_FREQUENT) {
                sum += one.get(kind);
                against += other.get(kind);
            }
        }
        return sum / against;
    }

    /** Mean microseconds of this thread for a question of each kind: the median of the rounds. */
    private Map<Kind, Double> micros(Answering answering) throws Exception {
        Map<Kind, Double> micros = new EnumMap<>(Kind.class);
        for (Kind kind : mix.keySet()) {
            List<Asked> questions = mix.get(kind);
            double[] rounds = new double[ROUNDS];
            for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
                long nanos = Cpu.ofThread(() -> {
                    for (Asked asked : questions) {
                        answering.answer(asked);
                    }
                });
                if (round >= 0) {
                    rounds[round] = nanos / 1e3 / questions.size();
                }
            }
            micros.put(kind, Cpu.median(rounds));
        }
        return micros;
    }

    private long grouped(Asked asked) throws QueryProblem {
        Hits hits = indexes.own.search(
                language.readExactly(asked.typed()), indexes.rights, Filters.none(), Paging.first(TEN));
        return hits.found().pages();
    }

    private long stock(Asked asked) throws IOException {
        GroupingSearch grouping = new GroupingSearch(RawLucene.DOCUMENT);
        grouping.setAllGroups(true);
        grouping.setGroupDocsLimit(TEN);
        return grouping.search(indexes.raw, filtered(asked), 0, TEN).totalHitCount;
    }

    private long counted(Asked asked) throws IOException {
        return indexes.raw
                .search(filtered(asked), new TopScoreDocCollectorManager(TEN, Integer.MAX_VALUE))
                .totalHits
                .value();
    }

    private long top(Asked asked) throws IOException {
        return indexes.raw.search(filtered(asked), TEN).totalHits.value();
    }

    private Query filtered(Asked asked) {
        return new BooleanQuery.Builder()
                .add(asked.raw(), Occur.MUST)
                .add(indexes.allowed, Occur.FILTER)
                .build();
    }
}
