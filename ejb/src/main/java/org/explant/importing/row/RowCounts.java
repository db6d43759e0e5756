// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.row;

import java.util.Map;

/**
 * How many rows came to what: by the dry run, and by the run.
 *
 * @param forecast only what there is any of
 */
public record RowCounts(Map<RowVerdict, Integer> forecast, Map<RowVerdict, Integer> outcome) {
    public RowCounts {
        forecast = Map.copyOf(forecast);
        outcome = Map.copyOf(outcome);
    }

    public int checked() {
        return sum(forecast);
    }

    public int done() {
        return sum(outcome);
    }

    public int forecast(RowVerdict verdict) {
        return forecast.getOrDefault(verdict, 0);
    }

    public int outcome(RowVerdict verdict) {
        return outcome.getOrDefault(verdict, 0);
    }

    private static int sum(Map<RowVerdict, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
