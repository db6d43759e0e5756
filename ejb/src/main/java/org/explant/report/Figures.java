// SPDX-License-Identifier: Apache-2.0
package org.explant.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is counted of some claims. Median and percentile are by nearest rank: each is the stay of a claim that exists.
 *
 * @param medianDays in the present stage; 0 where there is no claim, as for the other two
 * @param ninetiethDays nine of ten claims have stayed so long or shorter
 * @param oldestDays the longest stay
 * @param quiet how many claims lie in each stretch without activity; every stretch has its number
 */
public record Figures(
        long claims, long medianDays, long ninetiethDays, long oldestDays, Map<Quiet, Long> quiet, Evidence evidence) {
    public Figures {
        quiet = Map.copyOf(quiet);
    }

    static Figures of(List<StatusLine> lines, LocalDate today) {
        long[] stays = lines.stream()
                .mapToLong(line -> line.daysInStage(today))
                .sorted()
                .toArray();
        return new Figures(
                lines.size(),
                rank(stays, 50),
                rank(stays, 90),
                rank(stays, 100),
                quiet(lines, today),
                lines.stream().map(StatusLine::evidence).reduce(Evidence.NONE, Evidence::plus));
    }

    /** The smallest value that so many of a hundred do not exceed. */
    private static long rank(long[] sorted, long percent) {
        if (sorted.length == 0) return 0;
        return sorted[(int) Math.ceilDiv(sorted.length * percent, 100L) - 1];
    }

    private static Map<Quiet, Long> quiet(List<StatusLine> lines, LocalDate today) {
        var counted = new EnumMap<Quiet, Long>(Quiet.class);
        Arrays.stream(Quiet.values()).forEach(each -> counted.put(each, 0L));
        counted.putAll(lines.stream()
                .collect(Collectors.groupingBy(line -> Quiet.of(line.daysQuiet(today)), Collectors.counting())));
        return counted;
    }
}
