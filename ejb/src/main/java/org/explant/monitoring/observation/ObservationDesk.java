// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.explant.monitoring.observed.Observed;
import org.explant.shared.NotFound;

/** Where observations are written. Whoever comes here has passed the wall. */
@Dependent
class ObservationDesk {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private final ObservationQueries queries;

    @Inject
    ObservationDesk(ObservationQueries queries) {
        this.queries = queries;
    }

    Observation record(ClaimId claim, ObservationOrigin origin, Observed what, Stamp stamp) {
        refuseImpossibleDay(what, stamp);
        var first = Observation.first(claim, origin, what, stamp);
        queries.entityManager().persist(first);
        return first;
    }

    Observation correct(Observation seen, Observed what, String reason, Stamp stamp) {
        refuseImpossibleDay(what, stamp);
        if (what.kind() != seen.observed().kind()) throw new NotFound();
        var next = seen.next(what, reason(reason), stamp);
        // The database wants the earlier edition ended before the later one counts.
        queries.entityManager().flush();
        queries.entityManager().persist(next);
        return next;
    }

    Observation withdraw(Observation seen, String reason, Stamp stamp) {
        seen.withdraw(reason(reason), stamp);
        return seen;
    }

    /** The edition the person saw, locked, so that of two who change it the second is told. */
    Observation take(ClaimId claim, ObservationId which, int seen, AccountId reader) {
        var latest = latest(claim, which, reader);
        queries.entityManager().refresh(latest, LockModeType.PESSIMISTIC_WRITE);
        if (!latest.stands()) latest = latest(claim, which, reader);
        if (!latest.stands() && latest.edition() == seen) throw new ObservationWithdrawn();
        if (latest.edition() != seen || !latest.stands())
            throw new ObservationChangedMeanwhile(latest.edition(), latest.stands() ? latest.observed() : null);
        return latest;
    }

    private Observation latest(ClaimId claim, ObservationId which, AccountId reader) {
        return queries.all(claim, which, reader).stream().findFirst().orElseThrow(NotFound::new);
    }

    List<Observed> counting(ClaimId claim) {
        return queries.counting(claim).stream().map(Observation::observed).toList();
    }

    private static void refuseImpossibleDay(Observed what, Stamp stamp) {
        if (what.on().isBefore(FIRST) || what.on().isAfter(stamp.on())) throw new ObservedInFuture();
    }

    private static String reason(String typed) {
        if (Objects.requireNonNullElse(typed, "").isBlank()) throw new ObservationNeedsReason();
        return typed.strip();
    }
}
