// SPDX-License-Identifier: Apache-2.0
package org.explant.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.explant.RunningExplant;

/**
 * Claims with their hips brought in from sheets; then the list of claims at a thousand and at ten thousand, in one run on
 * one machine, as a program asks for it: opened, sorted by each column both ways, filtered, paged to its end; then the
 * screens that gather from all claims; then a sheet of a hundred thousand rows in a small server. Times are whole
 * answers over the network of the machine itself, so the server's own are shorter.
 */
public final class ClaimsBench implements Measure {
    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final int ROUNDS = 6;
    private static final int VISITS = 40;
    private static final int WIDE = 100_000;
    private static final String SMALL_HEAP = "512m";
    private static final double BAR_IMPORT_SECONDS = 60;
    private static final double BAR_WIDE_SECONDS = 300;
    private static final double BAR_MILLIS = 300;
    private static final double BAR_IMPACT_SECONDS = 2;
    private static final double BAR_TIMES = 2;

    private static final List<String> COLUMNS = List.of(
            "reference",
            "claimantName",
            "stage",
            "stageSince",
            "feeEarner",
            "supervisingPartner",
            "openedOn",
            "lastActivityAt",
            "nextKeyOn");

    private static final List<String> FILTERS = List.of(
            "stage=LETTER_OF_CLAIM",
            "openedFrom=2019-06-01&openedTo=2019-08-31",
            "activeFrom=2026-01-01",
            "quietSince=2026-01-01",
            "nextKeyWithin=30",
            "restricted=false",
            "restricted=true");

    private static final Map<String, String> SCREENS = new TreeMap<>(Map.of(
            "claims", "claims.xhtml",
            "home", "index.xhtml",
            "diary", "diary.xhtml",
            "implants", "implants.xhtml",
            "worklist of 20,000 hips", "worklists.xhtml?list=unrecorded",
            "worklist of overdue hips", "worklists.xhtml",
            "people", "people.xhtml"));

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
        var rows = new ArrayList<Row>();
        try (var explant = RunningExplant.demoOfItsOwn()) {
            explant.start();
            var desk = desk(explant);
            double claims = said("claims", desk.bringIn(BenchSheets.claims(0, FEW)));
            double hips = said("hips", desk.bringIn(BenchSheets.implants(0, FEW)));
            rows.add(Row.atMost("1,000 claims and 2,000 hips tried and run (s)", claims + hips, BAR_IMPORT_SECONDS));
            var few = millis(desk);
            said("9,000 claims", desk.bringIn(BenchSheets.claims(FEW, MANY - FEW)));
            said("18,000 hips", desk.bringIn(BenchSheets.implants(FEW, MANY - FEW)));
            var many = millis(desk);
            rows.addAll(lists(few, many));
            var visitor = new Visitor(explant.address(), "partner", RunningExplant.DEMO_PASSWORD);
            said("duties of 20,000 hips worked out", desk.workedOut());
            rows.addAll(screens(visitor));
            rows.add(impact(visitor));
            explant.restart(Map.of("EXPLANT_HEAP", SMALL_HEAP));
            rows.add(Row.atMost(
                    "100,000 rows tried in a server of 512 MB (s)",
                    desk(explant).tryOut(BenchSheets.claims(MANY, WIDE)),
                    BAR_WIDE_SECONDS));
        }
        return rows;
    }

    private static ImportingDesk desk(RunningExplant explant) throws IOException, InterruptedException {
        return new ImportingDesk(explant.address(), "partner", RunningExplant.DEMO_PASSWORD);
    }

    private static double said(String what, double seconds) {
        System.out.printf("%s brought in: %.1f s%n", what, seconds);
        return seconds;
    }

    private static List<Row> lists(List<Double> few, List<Double> many) {
        return List.of(
                Row.atMost("claims list at 1,000, p50 (ms)", percentile(few, 50), BAR_MILLIS),
                Row.atMost("claims list at 1,000, p95 (ms)", percentile(few, 95), BAR_MILLIS),
                Row.atMost("claims list at 10,000, p50 (ms)", percentile(many, 50), BAR_MILLIS),
                Row.atMost("claims list at 10,000, p95 (ms)", percentile(many, 95), BAR_MILLIS),
                Row.atMost(
                        "p95 at 10,000 against 1,000 (times)", percentile(many, 95) / percentile(few, 95), BAR_TIMES));
    }

    /** Each screen that gathers from all claims, as it is opened. */
    private static List<Row> screens(Visitor visitor) throws IOException, InterruptedException {
        var rows = new ArrayList<Row>();
        for (var screen : SCREENS.entrySet()) {
            visitor.millis(screen.getValue());
            var times = new ArrayList<Double>();
            for (int visit = 0; visit < VISITS; visit++) times.add(visitor.millis(screen.getValue()));
            rows.add(Row.atMost(
                    "screen " + screen.getKey() + " at 10,000, p95 (ms)", percentile(times, 95), BAR_MILLIS));
        }
        return rows;
    }

    /** Whom a version of the guidance touches, of 20,000 hips through the database, as the page tells it. */
    private static Row impact(Visitor visitor) throws IOException, InterruptedException {
        var page = "guidance-impact.xhtml?alert=MDA/2017/018";
        var times = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) times.add(visitor.millis(page) / 1e3);
        return Row.atMost("impact of a version on 20,000 hips, p50 (s)", percentile(times, 50), BAR_IMPACT_SECONDS);
    }

    /** Every question once to warm up, then each some times in an order by chance; the slowest are named. */
    private static List<Double> millis(ImportingDesk desk) throws IOException, InterruptedException {
        var asked = asked(desk);
        for (String each : asked) desk.millis(each);
        Map<String, Double> slowest = new TreeMap<>();
        var times = new ArrayList<Double>();
        var random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(asked, random);
            for (String each : asked) {
                times.add(desk.millis(each));
                slowest.merge(each, times.getLast(), Math::min);
            }
        }
        slowest.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(8)
                .forEach(each -> System.out.printf("  at best %6.1f ms: %s%n", each.getValue(), each.getKey()));
        return times;
    }

    private static List<String> asked(ImportingDesk desk) throws IOException, InterruptedException {
        var asked = new ArrayList<String>();
        long total = desk.total();
        for (String column : COLUMNS)
            for (String sort : List.of(column, "-" + column))
                for (long first : new long[] {0, 50, 500, total / 2, total - 50})
                    asked.add("sort=" + sort + "&first=" + first);
        asked.addAll(FILTERS);
        asked.add("feeEarner=" + desk.partner());
        asked.add("supervisingPartner=" + desk.partner());
        for (String words : List.of("llŷr 77", "forename12", "ex-2019-00"))
            asked.add("filter=" + desk.keptWords(words));
        return asked;
    }

    private static double percentile(List<Double> times, int percent) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
