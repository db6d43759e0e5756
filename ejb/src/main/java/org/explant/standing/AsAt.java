// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.explant.claim.Stage;
import org.explant.claim.StageMoveLine;
import org.explant.standing.fact.FactGroup;
import org.jspecify.annotations.Nullable;

/**
 * The day a claim is looked at, and the moment whose knowledge counts.
 *
 * @param on the day things are to be seen as they stood on
 * @param known what was recorded later is left out
 */
public record AsAt(LocalDate on, Instant known) {
    private static final Comparator<FactLine> BY_KIND = Comparator.comparing(FactLine::kind)
            .thenComparing(line -> line.period().from())
            .thenComparing(FactLine::recordedAt);

    /** Those that held on the day, as far as was known; in the order of the kinds. */
    public List<FactLine> inForce(List<FactLine> versions) {
        return versions.stream()
                .filter(line -> line.knownAt(known) && line.holdsOn(on))
                .sorted(BY_KIND)
                .toList();
    }

    /** Those that were known and begin only after the day. */
    public List<FactLine> ahead(List<FactLine> versions) {
        return versions.stream()
                .filter(line -> line.knownAt(known) && line.period().from().isAfter(on))
                .sorted(BY_KIND)
                .toList();
    }

    /** Those that ran out before the day, were not renewed, and whose lack matters: nobody ended them on purpose. */
    public List<FactLine> lapsed(List<FactLine> versions) {
        return versions.stream()
                .filter(line -> line.knownAt(known) && line.cameBy() != FactVersion.ENDED)
                .filter(line -> line.kind().group() != FactGroup.STANDING
                        && line.period().endsBefore(on))
                .sorted(BY_KIND)
                .toList();
    }

    /** Where the claim stood on its line; null before it was opened, or known. */
    public @Nullable Stage stage(List<StageMoveLine> moves) {
        return moves.stream()
                .filter(move ->
                        !move.movedOn().isAfter(on) && !move.recordedAt().isAfter(known))
                .reduce((_, later) -> later)
                .map(StageMoveLine::to)
                .orElse(null);
    }
}
