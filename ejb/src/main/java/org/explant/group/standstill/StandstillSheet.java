// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.explant.claim.ClaimId;

/**
 * One agreement as far as the reader may see it: claimants behind a wall are neither named nor counted.
 *
 * @param edition of the terms: what a change must name
 */
public record StandstillSheet(
        StandstillId standstill,
        int edition,
        StandstillTerms terms,
        List<ScheduleLine> named,
        List<MissingLine> missing,
        List<UnmatchedLine> unmatched) {
    public StandstillSheet {
        named = List.copyOf(named);
        missing = List.copyOf(missing);
        unmatched = List.copyOf(unmatched);
    }

    /** How many of the covered claims stand on the schedule. */
    public long onSchedule() {
        return named.stream().map(ScheduleLine::claimId).distinct().count();
    }

    /** How many claims the agreement covers: those named, and those that ought to be. */
    public long covered() {
        return claims().size();
    }

    /** The claims it covers. */
    public Collection<ClaimId> claims() {
        return Stream.concat(
                        named.stream().map(ScheduleLine::claimId),
                        missing.stream().map(MissingLine::claimId))
                .distinct()
                .toList();
    }
}
