// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.explant.claim.ClaimId;
import org.jspecify.annotations.Nullable;

/**
 * One claim form as far as the reader may see it: claimants behind a wall are missing, with all that is about them.
 *
 * @param edition of the heading: what a change must name
 */
public record ProceedingSheet(
        ProceedingId proceeding,
        int edition,
        ProceedingTerms terms,
        List<DefendantLine> defendants,
        List<ClaimantLine> claimants,
        List<CauseLine> causes,
        List<FactLine> facts) {
    public ProceedingSheet {
        defendants = List.copyOf(defendants);
        claimants = List.copyOf(claimants);
        causes = List.copyOf(causes);
        facts = List.copyOf(facts);
    }

    /** Something that cannot have come before what it follows from. */
    public record OutOfOrder(
            CourtStep first, CourtStep then, @Nullable UUID defendant) {}

    /** The standing date of that between those two; null where there is none. */
    public @Nullable LocalDate dated(CourtStep kind, @Nullable UUID defendant, @Nullable UUID claimant) {
        return standing(kind, defendant, claimant).map(FactLine::on).orElse(null);
    }

    private Optional<FactLine> standing(CourtStep kind, @Nullable UUID defendant, @Nullable UUID claimant) {
        return facts.stream()
                .filter(each -> each.stands() && each.kind() == kind)
                .filter(each -> Objects.equals(each.defendant(), defendant))
                .filter(each -> Objects.equals(each.claimant(), claimant))
                .findFirst();
    }

    /** What this claimant pleads against that defendant. */
    public List<CauseLine> pleaded(UUID claimant, UUID defendant) {
        return causes.stream()
                .filter(each ->
                        each.claimant().equals(claimant) && each.defendant().equals(defendant))
                .toList();
    }

    /** What ended the claim of this claimant against that defendant: against it alone, or against all. */
    public Optional<FactLine> ended(UUID claimant, UUID defendant) {
        return CourtStep.ENDS.stream()
                .flatMap(kind -> standing(kind, defendant, claimant).or(() -> standing(kind, null, claimant)).stream())
                .findFirst();
    }

    /** Whether this claimant still claims against anybody on the form. */
    public boolean isAlive(UUID claimant) {
        return defendants.stream()
                .anyMatch(each -> !pleaded(claimant, each.defendant()).isEmpty()
                        && ended(claimant, each.defendant()).isEmpty());
    }

    /** Standing dates that contradict each other: issued before received, served before issued, acknowledged before served. */
    public List<OutOfOrder> outOfOrder() {
        var found = new ArrayList<OutOfOrder>();
        check(found, CourtStep.RECEIVED_BY_COURT, CourtStep.ISSUED, null);
        for (var each : defendants) {
            check(found, CourtStep.ISSUED, CourtStep.SERVED, each.defendant());
            check(found, CourtStep.SERVED, CourtStep.ACKNOWLEDGED, each.defendant());
        }
        return found;
    }

    private void check(List<OutOfOrder> found, CourtStep first, CourtStep then, @Nullable UUID defendant) {
        var before = dated(first, first.scope() == CourtStep.Scope.FORM ? null : defendant, null);
        var after = dated(then, defendant, null);
        if (before != null && after != null && after.isBefore(before))
            found.add(new OutOfOrder(first, then, defendant));
    }

    /** The same for one claim: as if it alone stood on the form. */
    public ProceedingSheet narrowedTo(ClaimId claim) {
        var own =
                claimants.stream().filter(each -> each.claimId().equals(claim)).toList();
        var entries = own.stream().map(ClaimantLine::claimant).toList();
        return new ProceedingSheet(
                proceeding,
                edition,
                terms,
                defendants,
                own,
                causes.stream()
                        .filter(each -> entries.contains(each.claimant()))
                        .toList(),
                facts.stream()
                        .filter(each -> each.claimant() == null || entries.contains(each.claimant()))
                        .toList());
    }
}
