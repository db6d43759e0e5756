// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.claim.Assignees;
import org.explant.claim.ClaimId;
import org.explant.claim.NextKeyDateFound;
import org.explant.claim.Stamp;
import org.explant.shared.NotFound;
import org.hibernate.query.Page;

/** Where a key date lies while somebody works on it; the claim is locked, so that its next one is always right. */
@Dependent
class KeyDateDesk {
    private final KeyDateQueries queries;
    private final Assignees assignees;
    private final Event<NextKeyDateFound> found;

    @Inject
    KeyDateDesk(KeyDateQueries queries, Assignees assignees, Event<NextKeyDateFound> found) {
        this.queries = queries;
        this.assignees = assignees;
        this.found = found;
    }

    KeyDateStep set(ClaimId claim, KeyDateDetails wanted, Stamp stamp) {
        check(claim, wanted);
        queries.lock(claim.value());
        var fresh = new KeyDate(claim, wanted);
        var first = fresh.set(stamp);
        queries.entityManager().persist(fresh);
        return keep(fresh, first);
    }

    /** The key date that exists for this reader, nobody else's until the transaction ends. */
    KeyDate take(KeyDateId id, AccountId reader) {
        var claim = queries.claimOf(id, reader).orElseThrow(NotFound::new);
        queries.lock(claim.value());
        var taken = queries.entityManager().find(KeyDate.class, id);
        if (taken == null) throw new NotFound();
        return taken;
    }

    KeyDateStep change(KeyDate keyDate, KeyDateChange wanted, Stamp stamp) {
        check(keyDate.claimId(), wanted.details());
        if (wanted.agreedWith() != null) assignees.check(keyDate.claimId(), wanted.agreedWith());
        return keep(keyDate, keyDate.change(wanted, isCritical(keyDate, wanted), stamp));
    }

    /** Stores the step, and tells the claim which of its key dates comes next. */
    KeyDateStep keep(KeyDate keyDate, KeyDateStep step) {
        queries.entityManager().persist(step);
        queries.entityManager().flush();
        var next = queries.next(keyDate.claimId(), Set.of(KeyDateState.OPEN), Page.first(1));
        found.fire(next.isEmpty() ? NextKeyDateFound.none(keyDate.claimId()) : next.getFirst());
        return step;
    }

    /** As it was, or as it is to be: neither way round the second person. */
    private boolean isCritical(KeyDate keyDate, KeyDateChange wanted) {
        return kind(keyDate.details().kind()).isCritical()
                || kind(wanted.details().kind()).isCritical();
    }

    private void check(ClaimId claim, KeyDateDetails wanted) {
        kind(wanted.kind());
        assignees.check(claim, wanted.owner());
        if (wanted.secondOwner() != null) assignees.check(claim, wanted.secondOwner());
    }

    private KeyDateKind kind(String code) {
        return queries.kind(code).orElseThrow(NoSuchKeyDateKind::new);
    }
}
