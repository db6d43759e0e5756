// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.result;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What may be drawn as one line: one metal in one specimen. */
public record Series(Metal metal, BloodSpecimen specimen) implements Comparable<Series> {
    private static final Comparator<Series> ORDER =
            Comparator.comparing(Series::metal).thenComparing(Series::specimen);

    /** The results line by line, each by the day of the sample. */
    public static Map<Series, List<MetalResult>> of(List<MetalResult> results) {
        return results.stream()
                .sorted(Comparator.comparing(MetalResult::sampled))
                .collect(Collectors.groupingBy(
                        each -> new Series(each.metal(), each.specimen()), TreeMap::new, Collectors.toList()));
    }

    @Override
    public int compareTo(Series other) {
        return ORDER.compare(this, other);
    }
}
