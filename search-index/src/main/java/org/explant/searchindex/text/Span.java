// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text in UTF-16 units.
 *
 * @param from first unit
 * @param to one past the last (half-open)
 */
public record Span(int from, int to) implements Comparable<Span> {
    /** Whether both cover at least one unit in common. */
    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    @Override
    public int compareTo(Span other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }

    /** The same stretches in order, those that overlap made one, so that each unit is marked once. */
    public static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>(spans.size());
        for (Span next : spans.stream().sorted().toList()) {
            if (!merged.isEmpty() && merged.getLast().overlaps(next)) {
                Span last = merged.removeLast();
                merged.add(new Span(last.from, Math.max(last.to, next.to)));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }
}
