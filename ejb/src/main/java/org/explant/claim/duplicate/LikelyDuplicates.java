// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.duplicate;

import java.util.List;
import org.explant.shared.RuleBroken;

/** Somebody alike is held already; whoever still wants a second entry says so. The candidates are no details: those may be logged. */
public final class LikelyDuplicates extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final transient List<DuplicateLine> candidates;

    public LikelyDuplicates(List<DuplicateLine> candidates) {
        super(candidates.size());
        this.candidates = List.copyOf(candidates);
    }

    /** Those whom the reader may know of, the likeliest first. */
    public List<DuplicateLine> candidates() {
        return candidates;
    }
}
