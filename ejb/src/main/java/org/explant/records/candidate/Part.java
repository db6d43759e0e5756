// SPDX-License-Identifier: Apache-2.0
package org.explant.records.candidate;

/**
 * One thing that a candidate says.
 *
 * @param value in one spelling, so that two papers can be compared; dates as {@code 2016-03-14}
 * @param from first UTF-16 unit of the words that it is read from
 * @param to one past the last (half-open)
 */
public record Part(PartName name, String value, int from, int to) {
    public Part {
        if (from < 0 || to <= from) throw new IllegalArgumentException("a part without a place");
    }
}
