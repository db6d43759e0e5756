// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.row;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row, and why.
 *
 * @param fields those that change
 * @param faults why it is refused; empty otherwise
 * @param subject what it made or found
 */
public record RowResult(
        RowVerdict verdict,
        List<String> fields,
        List<Fault> faults,
        @Nullable UUID subject,
        Map<String, String> before,
        Map<String, String> after) {
    public RowResult {
        fields = List.copyOf(fields);
        faults = List.copyOf(faults);
    }

    public RowResult(RowVerdict verdict, List<String> fields, List<Fault> faults, @Nullable UUID subject) {
        this(verdict, fields, faults, subject, Map.of(), Map.of());
    }

    /** The same, with the values that change as they were and as they become. */
    public RowResult with(Map<String, String> before, Map<String, String> after) {
        return new RowResult(verdict, fields, faults, subject, Map.copyOf(before), Map.copyOf(after));
    }

    /** Nobody but the person can settle it. */
    public static RowResult waits(List<Fault> doubts) {
        return new RowResult(RowVerdict.WAITS, List.of(), doubts, null);
    }

    public static RowResult refused(List<Fault> faults) {
        return new RowResult(RowVerdict.REFUSED, List.of(), faults, null);
    }
}
