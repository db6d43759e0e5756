// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import java.util.List;
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
        @Nullable UUID subject) {
    public RowResult {
        fields = List.copyOf(fields);
        faults = List.copyOf(faults);
    }

    public static RowResult refused(List<Fault> faults) {
        return new RowResult(RowVerdict.REFUSED, List.of(), faults, null);
    }
}
