// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.party.Entered;
import org.explant.party.People;
import org.explant.shared.NotFound;

/** Where a claim lies while somebody works on it: locked, so that the next one sees what the first one did. */
@Dependent
class ClaimDesk {
    private final ClaimQueries queries;
    private final MemberQueries membership;
    private final Openings openings;
    private final People people;

    @Inject
    ClaimDesk(ClaimQueries queries, MemberQueries membership, Openings openings, People people) {
        this.queries = queries;
        this.membership = membership;
        this.openings = openings;
        this.people = people;
    }

    Optional<Claim> open(NewClaim wanted, Stamp stamp) {
        return openings.open(wanted, stamp);
    }

    Optional<ClaimId> broughtIn(UUID formKey) {
        return openings.ofForm(formKey);
    }

    Claim bringIn(EarlierClaim earlier, Stamp now) {
        var stamp = new Stamp(earlier.broughtBy(), now.on(), now.at());
        var claim = openings.open(earlier.claim(), stamp).orElseThrow(BroughtInBefore::new);
        for (Move move : earlier.moves()) move(claim, move, stamp);
        if (earlier.restriction() != null) restrict(claim, earlier.restriction(), earlier.broughtBy());
        claim.wasLastTouched(earlier.lastActivityAt());
        return claim;
    }

    /** The claim that exists for this reader, locked until the transaction ends. */
    Claim take(ClaimReference reference, AccountId reader) {
        var id = queries.summary(reference, reader).orElseThrow(NotFound::new).claimId();
        var claim = queries.entityManager().find(Claim.class, id, LockModeType.PESSIMISTIC_WRITE);
        // Restricted by another while we waited for the lock?
        if (queries.summary(reference, reader).isEmpty()) throw new NotFound();
        return claim;
    }

    ClaimSheet sheet(ClaimSummary summary, AccountId reader) {
        var claim = queries.entityManager().find(Claim.class, summary.claimId());
        return new ClaimSheet(
                summary,
                details(claim, reader),
                claim.edition(),
                claim.restrictedReason(),
                membership.membersOf(summary.reference(), reader));
    }

    /** The names of the fields that are different now. */
    List<String> change(Claim claim, ClaimChange wanted, Stamp stamp) {
        var stored = details(claim, stamp.by());
        if (wanted.edition() != claim.edition())
            throw new ClaimChangedMeanwhile(claim.edition(), stored, wanted.details());
        var fields = stored.differencesTo(wanted.details());
        if (fields.isEmpty()) return fields;
        if (!stored.team().equals(wanted.details().team()))
            openings.check(wanted.details().team());
        people.change(
                queries.claimantOf(claim.reference(), stamp.by()),
                wanted.details().claimant(),
                null,
                new Entered(stamp.by(), stamp.on(), stamp.at()));
        claim.edited(wanted.details().team());
        return fields;
    }

    void checkTeam(Claim claim, Team wanted) {
        if (!claim.team().equals(wanted)) openings.check(wanted);
        claim.checkHand(wanted);
    }

    void move(Claim claim, Move wanted, Stamp today) {
        var stamp = wanted.on() == null ? today : today.dated(wanted.on());
        if (stamp.on().isAfter(today.on())) throw new MoveOutOfOrder();
        queries.entityManager().persist(claim.move(wanted, stamp));
    }

    /** Gives the claim to another team, upon the one the person saw. */
    void handOver(Claim claim, TeamHandOver wanted) {
        if (!claim.team().equals(wanted.seen())) throw new TeamChangedMeanwhile();
        openings.check(wanted.wanted());
        claim.edited(wanted.wanted());
    }

    void stoodAt(Claim claim, Standing standing, Stamp stamp) {
        if (standing.since().isAfter(stamp.on())) throw new MoveOutOfOrder();
        queries.entityManager().persist(claim.stoodAt(standing, stamp));
    }

    void restrict(Claim claim, Restriction wanted, AccountId by) {
        for (AccountId member : wanted.members()) openings.checkWorker(member);
        claim.restrict(wanted, by);
    }

    ClaimDetails details(Claim claim, AccountId reader) {
        return new ClaimDetails(people.details(queries.claimantOf(claim.reference(), reader)), claim.team());
    }
}
