// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.explant.party.PartyRef;
import org.explant.party.Words;

/**
 * A merge, as it was chosen upon a preview.
 *
 * @param fromGone names of the fields whose value is taken from the entry that goes
 */
public record MergeWish(
        @NotNull Upon kept, @NotNull Upon gone, @NotNull Set<String> fromGone, String reason) {
    public MergeWish {
        fromGone = Set.copyOf(fromGone);
        var given = Words.orNull(reason, 500);
        if (given == null) throw new MergeNeedsReason();
        reason = given;
    }

    /** An entry in the version that was seen. */
    public record Upon(@NotNull PartyRef party, int version) {}
}
