// SPDX-License-Identifier: Apache-2.0
package org.explant.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where the claims stand at one moment. Every number is counted from the lines beneath, which one query brought: the
 * totals equal the list because nothing else is asked.
 *
 * @param today the day it was in London
 * @param feeEarners those with at least one claim, by name
 * @param stages those with at least one claim, in the order of the stage line
 * @param lines one a claim, in the order of the stage line, then of the reference
 */
public record StatusReport(
        Instant asAt,
        LocalDate today,
        StatusFilter filter,
        List<FeeEarnerFigures> feeEarners,
        List<StageFigures> stages,
        Figures totals,
        List<StatusLine> lines) {
    private static final Comparator<StatusLine> IN_ORDER = Comparator.comparing(StatusLine::stage)
            .thenComparing(line -> line.reference().value());

    private static final Comparator<FeeEarnerFigures> BY_NAME = Comparator.comparing(FeeEarnerFigures::fullName)
            .thenComparing(each -> each.feeEarner().toString());

    public StatusReport {
        feeEarners = List.copyOf(feeEarners);
        stages = List.copyOf(stages);
        lines = List.copyOf(lines);
    }

    /** Counts what the lines say. */
    public static StatusReport of(Instant asAt, StatusFilter filter, List<StatusLine> counted) {
        var today = LocalDate.ofInstant(asAt, StatusLine.OFFICE);
        var lines = counted.stream().sorted(IN_ORDER).toList();
        var feeEarners = feeEarners(lines, today);
        var stages = stages(lines, today, feeEarners);
        return new StatusReport(asAt, today, filter, feeEarners, stages, Figures.of(lines, today), lines);
    }

    /** The claims that nobody has acted on for so long: what a number of the ageing was counted from. */
    public List<StatusLine> quiet(Quiet stretch) {
        return lines.stream()
                .filter(line -> Quiet.of(line.daysQuiet(today)) == stretch)
                .toList();
    }

    private static List<FeeEarnerFigures> feeEarners(List<StatusLine> lines, LocalDate today) {
        return by(StatusLine::feeEarner, lines).values().stream()
                .map(own -> new FeeEarnerFigures(
                        own.getFirst().feeEarner(), own.getFirst().feeEarnerName(), Figures.of(own, today)))
                .sorted(BY_NAME)
                .toList();
    }

    private static List<StageFigures> stages(List<StatusLine> lines, LocalDate today, List<FeeEarnerFigures> earners) {
        return by(StatusLine::stage, lines).values().stream()
                .map(there ->
                        new StageFigures(there.getFirst().stage(), counts(there, earners), Figures.of(there, today)))
                .sorted(Comparator.comparing(StageFigures::stage))
                .toList();
    }

    private static List<Long> counts(List<StatusLine> there, List<FeeEarnerFigures> earners) {
        var counted = there.stream().collect(Collectors.groupingBy(StatusLine::feeEarner, Collectors.counting()));
        return earners.stream()
                .map(earner -> counted.getOrDefault(earner.feeEarner(), 0L))
                .toList();
    }

    private static <K> Map<K, List<StatusLine>> by(Function<StatusLine, K> key, List<StatusLine> lines) {
        return lines.stream().collect(Collectors.groupingBy(key));
    }
}
