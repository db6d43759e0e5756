// SPDX-License-Identifier: Apache-2.0
package org.explant.measure;

import java.util.Locale;

/**
 * One figure and its bar.
 *
 * @param measure what was measured, with its unit
 * @param pass whether the value is on the right side of the bar
 */
public record Row(String measure, double value, double bar, boolean pass) {
    public Row {
        if (measure.contains("\"") || measure.contains("\\")) throw new IllegalArgumentException(measure);
    }

    /** Good when small. */
    public static Row atMost(String measure, double value, double bar) {
        return new Row(measure, value, bar, value <= bar);
    }

    /** Good when large. */
    public static Row atLeast(String measure, double value, double bar) {
        return new Row(measure, value, bar, value >= bar);
    }

    String json() {
        return String.format(
                Locale.ROOT, "{\"measure\":\"%s\",\"value\":%.4f,\"bar\":%.4f,\"pass\":%b}", measure, value, bar, pass);
    }

    String line() {
        return String.format(Locale.ROOT, "%-52s %12.3f %12.3f  %s", measure, value, bar, pass ? "pass" : "MISSED");
    }
}
