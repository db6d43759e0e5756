// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.bench;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

/**
 * The ten best pages, and answers grouped by document with exact counts, parsing included, against raw Lucene's top ten, its
 * top ten with a count, and its stock grouping. Every round asks every side, each time beginning with another one, so that
 * none is warmer than the others.
 */
final class AskingBench {
    private static final int WARM_ROUNDS = 4;
    private static final int ROUNDS = 5;
    private static final int TEN = 10;
    private static final int SMALL = 200_000;
    private static final double TOP_BAR = 1.15;
    private static final double STOCK_BAR = 0.2;
    private static final double COUNTED_BAR = 1.3;

    private final QueryLanguage language = QueryLanguage.english();
    private final BothIndexes indexes;
    private final Map<Kind, List<Asked>> mix;
    private final String size;

    /** A small index is asked again and again, until the compiler has done its work. */
    private final int times;

    AskingBench(BothIndexes indexes, Map<Kind, List<Asked>> mix, String size) {
        this.indexes = indexes;
        this.mix = mix;
        this.size = size;
        this.times = indexes.raw.getIndexReader().numDocs() < SMALL ? 4 : 1;
    }

    private enum Side {
        OWN_TOP,
        OWN_GROUPED,
        RAW_TOP,
        RAW_COUNTED,
        STOCK_GROUPED
    }

    /** Microseconds of a grouped answer, the mean of the mix. */
    double run() throws Exception {
        for (Kind kind : mix.keySet()) {
            sameCounts(kind);
        }
        Map<Side, Map<Kind, Double>> micros = micros();
        for (Kind kind : mix.keySet()) {
            StringBuilder line = new StringBuilder("%s %-17s".formatted(size, kind));
            micros.forEach((side, kinds) -> line.append(" %s %.1f us ".formatted(side, kinds.get(kind))));
            Told.remark(line.toString());
        }
        Predicate<Kind> usual = kind -> kind != Kind.NEAR_FREQUENT;
        Told.atMost(
                "%s top 10 with parsing against raw".formatted(size),
                ratio(micros, Side.OWN_TOP, Side.RAW_TOP, usual),
                TOP_BAR);
        Told.atMost(
                "%s grouped: terms, AND against stock".formatted(size),
                ratio(micros, Side.OWN_GROUPED, Side.STOCK_GROUPED, Kind::isTermsOrAnd),
                STOCK_BAR);
        Told.atMost(
                "%s grouped: others against top 10 counted".formatted(size),
                ratio(micros, Side.OWN_GROUPED, Side.RAW_COUNTED, usual.and(Predicate.not(Kind::isTermsOrAnd))),
                COUNTED_BAR);
        return micros.getOrDefault(Side.OWN_GROUPED, Map.of()).values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
    }

    /** Nothing is measured that does not answer the same, but for what runs over the end of a page, which raw never finds. */
    private void sameCounts(Kind kind) throws Exception {
        for (Asked asked : mix.get(kind)) {
            long own = answer(Side.OWN_GROUPED, asked);
            long raw = answer(Side.RAW_COUNTED, asked);
            boolean same = asked.kind().runsOverPages() ? own >= raw && own <= raw * 1.1 + 3 : own == raw;
            long shown = answer(Side.OWN_TOP, asked);
            if (!same || shown != Math.min(own, TEN)) {
                throw new IllegalStateException(kind + " " + asked.typed() + ": " + own + " pages, raw " + raw);
            }
        }
    }

    private static double ratio(Map<Side, Map<Kind, Double>> micros, Side one, Side other, Predicate<Kind> counts) {
        double sum = 0;
        double against = 0;
        for (Kind kind : Kind.values()) {
            if (counts.test(kind)) {
                sum += micros.getOrDefault(one, Map.of()).getOrDefault(kind, Double.NaN);
                against += micros.getOrDefault(other, Map.of()).getOrDefault(kind, Double.NaN);
            }
        }
        return sum / against;
    }

    /** Mean microseconds of this thread for a question of each kind: the median of the rounds. */
    private Map<Side, Map<Kind, Double>> micros() throws Exception {
        Map<Side, Map<Kind, double[]>> rounds = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            rounds.put(side, new EnumMap<>(Kind.class));
            mix.keySet().forEach(kind -> rounds.get(side).put(kind, new double[ROUNDS]));
        }
        for (int round = -WARM_ROUNDS * times; round < ROUNDS; round++) {
            for (Kind kind : mix.keySet()) {
                round(kind, round, rounds);
            }
        }
        Map<Side, Map<Kind, Double>> medians = new EnumMap<>(Side.class);
        rounds.forEach((side, kinds) -> {
            medians.put(side, new EnumMap<>(Kind.class));
            kinds.forEach((kind, all) -> medians.get(side).put(kind, Cpu.median(all)));
        });
        return medians;
    }

    private void round(Kind kind, int round, Map<Side, Map<Kind, double[]>> rounds) throws Exception {
        List<Asked> questions = mix.get(kind);
        Side[] sides = Side.values();
        for (int i = 0; i < sides.length; i++) {
            Side side = sides[Math.floorMod(round + i, sides.length)];
            long nanos = Cpu.ofThread(() -> {
                for (int time = 0; time < times; time++) {
                    for (Asked asked : questions) {
                        answer(side, asked);
                    }
                }
            });
            if (round >= 0) {
                rounds.get(side).get(kind)[round] = nanos / 1e3 / questions.size() / times;
            }
        }
    }

    private long answer(Side side, Asked asked) throws IOException, QueryProblem {
        return switch (side) {
            case OWN_TOP ->
                indexes.own
                        .best(language.readExactly(asked.typed()), indexes.rights, TEN)
                        .size();
            case OWN_GROUPED -> grouped(asked);
            case RAW_TOP -> indexes.raw.search(filtered(asked), TEN).totalHits.value();
            case RAW_COUNTED ->
                indexes.raw
                        .search(filtered(asked), new TopScoreDocCollectorManager(TEN, Integer.MAX_VALUE))
                        .totalHits
                        .value();
            case STOCK_GROUPED -> stock(asked);
        };
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

    private Query filtered(Asked asked) {
        return new BooleanQuery.Builder()
                .add(asked.raw(), Occur.MUST)
                .add(indexes.allowed, Occur.FILTER)
                .build();
    }
}
