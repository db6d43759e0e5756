// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import java.util.List;
import java.util.UUID;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A removed component with its whole log.
 *
 * @param component which one of the implant ledger, where it is entered there
 * @param log the latest first
 */
public record ExplantSheet(
        ExplantId explantId,
        @Nullable UUID component,
        String label,
        @Nullable PartialDate removedOn,
        CustodyState state,
        List<EntryLine> log) {
    public ExplantSheet {
        log = List.copyOf(log);
    }
}
