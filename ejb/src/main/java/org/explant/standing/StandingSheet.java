// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import java.util.List;
import org.explant.claim.Stage;
import org.explant.standing.fact.FactGroup;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stood.
 *
 * @param stage null before the claim was opened
 * @param inForce what held on the day
 * @param lapsed what had run out and was not renewed
 * @param ahead what begins later
 * @param versions every version there is, the newest first
 */
public record StandingSheet(
        AsAt asAt,
        @Nullable Stage stage,
        List<FactLine> inForce,
        List<FactLine> lapsed,
        List<FactLine> ahead,
        List<FactLine> versions) {
    public StandingSheet {
        inForce = List.copyOf(inForce);
        lapsed = List.copyOf(lapsed);
        ahead = List.copyOf(ahead);
        versions = List.copyOf(versions);
    }

    /** What held on the day, of one group. */
    public List<FactLine> inForce(FactGroup group) {
        return inForce.stream().filter(line -> line.kind().group() == group).toList();
    }

    /** What had run out, of one group. */
    public List<FactLine> lapsed(FactGroup group) {
        return lapsed.stream().filter(line -> line.kind().group() == group).toList();
    }
}
