// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.explant.audit.Act;
import org.explant.claim.ClaimEdited;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimOpened;
import org.explant.claim.FileTrail;
import org.explant.claim.Part;
import org.explant.claim.PartyIntroduced;
import org.explant.claim.PartyRenamed;
import org.explant.party.Entered;
import org.explant.party.PartyRef;
import org.explant.party.PersonId;

/** Where checks are written, in the transaction of whatever they belong to. */
@Dependent
public class ConflictDesk {
    /** Whoever is in more claims than this, such as a maker, is checked once for each side instead. */
    private static final int MOST_RENAMED = 25;

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
        noted(claim, parts.getFirst(), new Joined(claim, event.party(), parts.getFirst()));
    }

    /** A claim opens with its claimant. */
    void check(@Observes ClaimOpened event) {
        for (PersonId claimant : queries.claimants(event.claim()))
            check(new PartyIntroduced(PartyRef.of(claimant), event.claim()));
    }

    /** Under the new name others may be alike: everywhere that the party plays a part now, it is looked for anew. */
    void check(@Observes PartyRenamed event) {
        var parts = queries.presentParts(event.party().value());
        if (parts.size() <= MOST_RENAMED)
            parts.forEach(
                    part -> noted(part.claim(), part.part(), new Joined(part.claim(), event.party(), part.part())));
        else
            parts.stream()
                    .map(PresentPart::part)
                    .map(ConflictSide::of)
                    .distinct()
                    .forEach(side -> {
                        var names = search.names(event.party());
                        trail.noted(
                                Act.CONFLICTS_CHECKED,
                                null,
                                typed(new NewCheck(names, side), trail.entered()),
                                Map.of());
                    });
    }

    /** The claimant of a claim was corrected on the claim itself. */
    void check(@Observes ClaimEdited event) {
        if (!PartyRenamed.isAmong(event.fields())) return;
        for (PersonId claimant : queries.claimants(event.claim())) check(new PartyRenamed(PartyRef.of(claimant)));
    }

    private void noted(ClaimId claim, Part part, Joined joined) {
        trail.noted(Act.CONFLICTS_CHECKED, claim, joined(joined, trail.entered()), Map.of("part", part.name()));
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
