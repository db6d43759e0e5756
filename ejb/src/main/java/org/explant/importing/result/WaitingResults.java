// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.claim.ClaimReference;
import org.explant.importing.result.WaitingSheet.Candidate;
import org.explant.monitoring.observation.ObservationOrigin;
import org.explant.monitoring.observation.Observations;
import org.explant.shared.NotFound;

/** Results out of sheets that no rule could settle. Each person's own and nobody else's, as the sheets are. */
@Stateless
@RolesAllowed(Permission.IMPORTS_CLAIMS)
public class WaitingResults {
    @Inject
    private ResultQueries queries;

    @Inject
    private Observations observations;

    @Inject
    private CurrentReader reader;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Those not decided, the longest waiting first. */
    public List<WaitingLine> lines() {
        return queries.open(reader()).stream().map(WaitingResult::line).toList();
    }

    public long number() {
        return queries.number(reader());
    }

    /** One of them with the claims it may belong to. */
    public WaitingSheet sheet(@NotNull UUID waiting) {
        var line = take(waiting).line();
        return new WaitingSheet(
                line,
                queries.like(line.nhsNumber(), line.born(), reader()).stream()
                        .map(each -> Candidate.of(each, line.nhsNumber(), line.born()))
                        .sorted(Comparator.comparing((Candidate each) -> each.sameNumber() && each.sameBirth())
                                .reversed()
                                .thenComparing(each -> !each.sameNumber()))
                        .toList());
    }

    /** Records it in the claim that the person names; the number or the day of birth must be that claimant's. */
    public void record(@NotNull UUID waiting, int seen, @NotNull ClaimReference reference) {
        var found = take(waiting, seen);
        var line = found.line();
        var claimant = queries.claimant(reference, reader()).orElseThrow(ResultOfSomebodyElse::new);
        var candidate = Candidate.of(claimant, line.nhsNumber(), line.born());
        if (!candidate.agrees()) throw new ResultOfSomebodyElse();
        var recorded = observations.record(reference, ObservationOrigin.IMPORTED, found.observation(), null);
        found.recorded(claimant.claim(), recorded.value(), clock.instant());
        trail.record(
                Act.WAITING_RESULT_DECIDED,
                claimant.claim().value(),
                waiting,
                Map.of(
                        "decision", WaitingDecision.RECORDED.name(),
                        "sameNumber", Boolean.toString(candidate.sameNumber()),
                        "sameBirth", Boolean.toString(candidate.sameBirth())));
    }

    /** It belongs to nobody here, or is wrong: of the person nothing is kept. */
    public void setAside(@NotNull UUID waiting, int seen) {
        take(waiting, seen).setAside(clock.instant());
        trail.record(Act.WAITING_RESULT_DECIDED, null, waiting, Map.of("decision", WaitingDecision.SET_ASIDE.name()));
    }

    private WaitingResult take(UUID waiting, int seen) {
        var found = take(waiting);
        if (found.isDecided()) throw new ResultDecidedAlready();
        if (found.version() != seen) throw new OptimisticLockException();
        return found;
    }

    private WaitingResult take(UUID waiting) {
        return queries.waiting(waiting, reader()).orElseThrow(NotFound::new);
    }

    private AccountId reader() {
        return reader.accountId();
    }
}
