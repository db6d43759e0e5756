// SPDX-License-Identifier: Apache-2.0
package org.explant.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.explant.claim.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusReportTest {
    @ParameterizedTest(name = "stays of {0}: median {1}, ninetieth {2}, oldest {3}")
    @CsvSource({
        "'',            0,  0,  0",
        "'5',           5,  5,  5",
        "'9 1',         1,  9,  9",
        "'3 1 2',       2,  3,  3",
        "'1 2 3 4',     2,  4,  4",
        "'1 2 3 4 5 6 7 8 9 10',   5, 9, 10",
        "'1 2 3 4 5 6 7 8 9 10 99', 6, 10, 99",
        "'0 0 0 700',   0, 700, 700"
    })
    void everyPercentileIsTheStayOfAClaimThatExists(String stays, long median, long ninetieth, long oldest) {
        var figures = report(Arrays.stream(stays.split(" "))
                        .filter(each -> !each.isEmpty())
                        .map(each -> ALine.staying(Long.parseLong(each)))
                        .toList())
                .totals();
        assertEquals(
                List.of(median, ninetieth, oldest),
                List.of(figures.medianDays(), figures.ninetiethDays(), figures.oldestDays()));
    }

    @ParameterizedTest(name = "{0} days are {1}")
    @CsvSource({
        "0,WEEK",
        "7,WEEK",
        "8,FOUR_WEEKS",
        "28,FOUR_WEEKS",
        "29,NINETY_DAYS",
        "90,NINETY_DAYS",
        "91,LONGER",
        "4000,LONGER"
    })
    void aQuietClaimLiesInOneStretch(long days, Quiet stretch) {
        var report = report(List.of(ALine.quiet(days)));
        assertEquals(List.of(1L), List.of(report.totals().quiet().get(stretch)));
        assertEquals(1, report.quiet(stretch).size());
        assertEquals(1, sum(report.totals()));
    }

    @Test
    void theDayIsTheOneInLondon() {
        var lateInSummer = Instant.parse("2026-07-01T23:30:00Z");
        assertEquals(
                2,
                StatusReport.of(lateInSummer, StatusFilter.ALL, List.of())
                        .today()
                        .getDayOfMonth());
    }

    @Test
    void nothingSeenIsNothingCounted() {
        var report = report(List.of());
        assertTrue(report.stages().isEmpty() && report.feeEarners().isEmpty());
        assertEquals(0, report.totals().claims());
        assertEquals(4, report.totals().quiet().size());
    }

    @Test
    void stagesStandInTheOrderOfTheLine() {
        var report = report(List.of(
                ALine.of(Stage.TRIAL, ALine.BEN, 1, 1, Evidence.NONE),
                ALine.of(Stage.ENQUIRY, ALine.ANNA, 1, 1, Evidence.NONE)));
        assertEquals(
                List.of(Stage.ENQUIRY, Stage.TRIAL),
                report.stages().stream().map(StageFigures::stage).toList());
        assertEquals(List.of(1L, 0L), report.stages().getFirst().byFeeEarner());
        assertEquals(
                List.of("Anna Solicitor", "Ben Paralegal"),
                report.feeEarners().stream().map(FeeEarnerFigures::fullName).toList());
    }

    @Test
    void everyTotalIsTheSumOfItsParts() {
        var random = new Random(20_261_120);
        for (int size : new int[] {0, 1, 2, 17, 400}) {
            var lines = IntStream.range(0, size).mapToObj(i -> any(random)).toList();
            var report = report(lines);
            assertEquals(size, report.totals().claims());
            assertEquals(size, sum(report.totals()));
            assertEquals(
                    report.totals().evidence(),
                    sum(report.stages().stream().map(StageFigures::figures).toList()));
            assertEquals(
                    report.totals().evidence(),
                    sum(report.feeEarners().stream()
                            .map(FeeEarnerFigures::figures)
                            .toList()));
            assertEquals(
                    size,
                    report.stages().stream()
                            .flatMap(stage -> stage.byFeeEarner().stream())
                            .mapToLong(Long::longValue)
                            .sum());
            for (Quiet stretch : Quiet.values())
                assertEquals(
                        report.totals().quiet().get(stretch),
                        report.quiet(stretch).size());
        }
    }

    private static StatusLine any(Random random) {
        var stages = Stage.values();
        long pages = random.nextInt(1000);
        return ALine.of(
                stages[random.nextInt(stages.length)],
                random.nextBoolean() ? ALine.ANNA : ALine.BEN,
                random.nextInt(900),
                random.nextInt(200),
                new Evidence(
                        random.nextInt(9),
                        random.nextInt(3),
                        pages,
                        random.nextLong(pages + 1),
                        random.nextLong(pages + 1)));
    }

    private static StatusReport report(List<StatusLine> lines) {
        return StatusReport.of(ALine.NOON, StatusFilter.ALL, lines);
    }

    private static long sum(Figures figures) {
        return figures.quiet().values().stream().mapToLong(Long::longValue).sum();
    }

    private static Evidence sum(List<Figures> parts) {
        return parts.stream().map(Figures::evidence).reduce(Evidence.NONE, Evidence::plus);
    }
}
