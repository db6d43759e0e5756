// SPDX-License-Identifier: Apache-2.0
package org.explant.note;

import java.util.List;
import org.explant.claim.ClaimReference;

/** One note with all its editions, the latest first. */
public record NoteSheet(ClaimReference claim, List<NoteLine> editions) {
    public NoteSheet {
        editions = List.copyOf(editions);
    }

    /** What it says now. */
    public NoteLine latest() {
        return editions.getFirst();
    }
}
