// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import java.util.List;
import org.explant.party.PartyRef;

/** What stood before a merge: the two entries, and the rows that were carried, as far as the reader may know of them. */
public record MergeSheet(MergeLine line, PartyRef kept, MergeRow keptBefore, MergeRow goneBefore, List<MergeRow> rows) {
    public MergeSheet {
        rows = List.copyOf(rows);
    }
}
