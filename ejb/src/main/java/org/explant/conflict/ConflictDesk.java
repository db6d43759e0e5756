// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.explant.audit.Act;
import org.explant.claim.ClaimOpened;
import org.explant.claim.FileTrail;
import org.explant.claim.PartyIntroduced;
import org.explant.party.Entered;
import org.explant.party.PartyRef;
import org.explant.party.PersonId;

/** Where checks are written, in the transaction of whatever they belong to. */
@Dependent
public class ConflictDesk {
    private final ConflictSearch search;
    private final ConflictQueries queries;
    private final FileTrail trail;

    @Inject
    ConflictDesk(ConflictSearch search, ConflictQueries queries, FileTrail trail) {
        this.search = search;
        this.queries = queries;
        this.trail = trail;
    }

    /** Whoever joins a claim is checked before anybody can say that it was forgotten. */
    void check(@Observes PartyIntroduced event) {
        var claim = event.claim();
        if (claim == null) return;
        var parts = queries.partsIn(claim, event.party().value());
        if (parts.isEmpty()) return;
        var check = joined(new Joined(claim, event.party(), parts.getFirst()), trail.entered());
        trail.noted(
                Act.CONFLICTS_CHECKED,
                claim,
                check,
                Map.of("part", parts.getFirst().name()));
    }

    /** A claim opens with its claimant. */
    void check(@Observes ClaimOpened event) {
        for (PersonId claimant : queries.claimants(event.claim()))
            check(new PartyIntroduced(PartyRef.of(claimant), event.claim()));
    }

    UUID joined(Joined joined, Entered entered) {
        var found = search.joined(joined);
        var check = new ConflictCheck(joined, search.names(joined.party()), found.more(), entered);
        keep(check, found);
        return check.checkId();
    }

    UUID typed(NewCheck wanted, Entered entered) {
        var found = search.typed(wanted);
        var check = new ConflictCheck(wanted, found.more(), entered);
        keep(check, found);
        return check.checkId();
    }

    void decide(UUID check, NewDecision wanted, Entered entered) {
        queries.entityManager().persist(new ConflictDecision(check, wanted, entered));
    }

    private void keep(ConflictCheck check, ConflictSearch.Found found) {
        var entityManager = queries.entityManager();
        entityManager.persist(check);
        found.hits().forEach(hit -> entityManager.persist(new ConflictMatch(check.checkId(), hit)));
    }
}
