// SPDX-License-Identifier: Apache-2.0
package org.explant.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.explant.RunningExplant;

/**
 * The list of claims at a thousand and at ten thousand, in one run on one machine, as a program asks for it: opened,
 * sorted by each column both ways, filtered, paged to its end. Times are whole answers over the network of the machine
 * itself, so the server's own are shorter.
 */
public final class ClaimsBench implements Measure {
    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final int ROUNDS = 12;
    private static final double BAR_IMPORT_SECONDS = 60;
    private static final double BAR_MILLIS = 300;
    private static final double BAR_TIMES = 2;

    private static final List<String> COLUMNS = List.of(
            "reference",
            "claimantName",
            "stage",
            "stageSince",
            "feeEarner",
            "supervisingPartner",
            "openedOn",
            "lastActivityAt");

    private static final List<String> FILTERS = List.of(
            "stage=LETTER_OF_CLAIM",
            "openedFrom=2019-06-01&openedTo=2019-08-31",
            "activeFrom=2026-01-01",
            "quietSince=2026-01-01",
            "restricted=false",
            "restricted=true");

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public Command command() {
        return Command.BENCH;
    }

    @Override
    public List<Row> rows() throws Exception {
        try (var explant = RunningExplant.demoOfItsOwn()) {
            explant.start();
            var desk = new ImportingDesk(explant.address(), "partner", RunningExplant.DEMO_PASSWORD);
            double seconds = desk.bringIn(0, FEW);
            var few = millis(desk);
            desk.bringIn(FEW, MANY - FEW);
            var many = millis(desk);
            return List.of(
                    Row.atMost("import of 1,000 claims, tried and run (s)", seconds, BAR_IMPORT_SECONDS),
                    Row.atMost("claims list at 1,000, p50 (ms)", percentile(few, 50), BAR_MILLIS),
                    Row.atMost("claims list at 1,000, p95 (ms)", percentile(few, 95), BAR_MILLIS),
                    Row.atMost("claims list at 10,000, p50 (ms)", percentile(many, 50), BAR_MILLIS),
                    Row.atMost("claims list at 10,000, p95 (ms)", percentile(many, 95), BAR_MILLIS),
                    Row.atMost(
                            "p95 at 10,000 against 1,000 (times)",
                            percentile(many, 95) / percentile(few, 95),
                            BAR_TIMES));
        }
    }

    /** Every question once to warm up, then each some times in an order by chance. */
    private static List<Double> millis(ImportingDesk desk) throws Exception {
        var asked = new ArrayList<String>();
        long total = desk.total();
        for (String column : COLUMNS)
            for (String sort : List.of(column, "-" + column))
                for (long first : new long[] {0, 50, 500, total / 2, total - 50})
                    asked.add("sort=" + sort + "&first=" + first);
        for (String filter : FILTERS) asked.add(filter);
        asked.add("filter=" + desk.keptWords("llŷr 77"));
        asked.add("filter=" + desk.keptWords("forename12"));
        for (String each : asked) desk.millis(each);
        var times = new ArrayList<Double>();
        var random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(asked, random);
            for (String each : asked) times.add(desk.millis(each));
        }
        return times;
    }

    private static double percentile(List<Double> times, int percent) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
