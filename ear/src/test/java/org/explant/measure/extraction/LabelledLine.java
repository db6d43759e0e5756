// SPDX-License-Identifier: Apache-2.0
package org.explant.measure.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A line of a page, or a few of them, and what a person reads there.
 *
 * @param expected empty for a line that only looks like one
 */
record LabelledLine(String text, List<Expected> expected) {
    /** One half of the set: {@code development.txt} or {@code heldout.txt}. */
    static List<LabelledLine> read(String half) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LabelledLine.class.getResourceAsStream(half)), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LabelledLine::of)
                    .toList();
        }
    }

    private static LabelledLine of(String line) {
        int arrow = line.lastIndexOf("=>");
        if (arrow < 0) throw new IllegalArgumentException("no arrow: " + line);
        var labels = line.substring(arrow + 2).strip();
        var text = line.substring(0, arrow).stripTrailing().replace("¶", "\n");
        var expected = labels.isEmpty()
                ? List.<Expected>of()
                : Arrays.stream(labels.split(";")).map(Expected::of).toList();
        return new LabelledLine(text, expected);
    }
}
