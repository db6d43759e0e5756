// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.explant.shared.NotFound;
import org.explant.standing.fact.Details;
import org.explant.standing.fact.FactField;
import org.explant.standing.fact.FactKind;
import org.explant.standing.fact.FactRules;
import org.explant.standing.fact.Period;
import org.explant.standing.group.GroupBook;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Where facts are put together and checked against those that hold already. */
@Dependent
class FactDesk {
    private final FactQueries queries;
    private final GroupBook groups;

    @Inject
    FactDesk(FactQueries queries, GroupBook groups) {
        this.queries = queries;
        this.groups = groups;
    }

    Fact record(ClaimId claim, NewFact wanted, Stamp stamp) {
        var what = what(wanted);
        refuseRivals(claim, what, stamp.by(), null);
        var fresh = Fact.first(claim, what, stamp);
        try {
            queries.entityManager().persist(fresh);
            queries.entityManager().flush();
        } catch (ConstraintViolationException faster) {
            // Somebody else recorded the one that must stand alone between our look and our word.
            throw new HoldsAlready(wanted.kind());
        }
        return fresh;
    }

    Fact correct(Fact before, NewFact wanted, Stamp stamp) {
        if (wanted.kind() != before.kind()) throw new NotFound();
        return replaced(before, FactVersion.CORRECTED, what(wanted), stamp);
    }

    Fact end(Fact before, FactEnd end, Stamp stamp) {
        return replaced(before, FactVersion.ENDED, before.until(end), stamp);
    }

    /** The version the person saw, locked, so that of two who replace it the second is told. */
    Fact take(ClaimId claim, FactId fact, AccountId reader) {
        var found = queries.fact(claim, fact, reader).orElseThrow(NotFound::new);
        queries.entityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    List<FactLine> versions(ClaimId claim, AccountId reader) {
        return queries.versions(claim, reader).stream().map(FactRow::line).toList();
    }

    private Fact replaced(Fact before, FactVersion how, Fact.What what, Stamp stamp) {
        var next = before.next(how, what, stamp);
        refuseRivals(before.claimId(), what, stamp.by(), before);
        // The database wants the earlier version replaced before the later one counts.
        queries.entityManager().flush();
        queries.entityManager().persist(next);
        return next;
    }

    private Fact.What what(NewFact wanted) {
        var details = completed(Details.read(wanted.kind(), wanted.details()));
        var period = new Period(wanted.from(), wanted.to());
        FactRules.check(wanted.kind(), details, period);
        return new Fact.What(wanted.kind(), period, details, wanted.reason().strip());
    }

    /** A register entry keeps the cut-off as it was when it was recorded. */
    private Details completed(Details details) {
        var group = details.value(FactField.GROUP_ACTION);
        if (group == null) return details;
        var cutOff = groups.cutOff(group);
        return details.completed(FactField.CUT_OFF, cutOff == null ? null : cutOff.toString());
    }

    private void refuseRivals(ClaimId claim, Fact.What what, AccountId reader, @Nullable Fact except) {
        FactKind kind = what.kind();
        for (Fact other : queries.live(claim, kind, reader))
            if (other != except
                    && other.isLive()
                    && other.period().meets(what.period())
                    && FactRules.rivals(kind, other.details(), what.details())) throw new HoldsAlready(kind);
    }
}
