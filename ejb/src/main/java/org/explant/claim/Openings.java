// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.access.Role;
import org.explant.claim.role.ClaimantRole;
import org.explant.party.Entered;
import org.explant.party.People;

/** Puts a new claim together: its name, its claimant, its team, its first step. */
@Dependent
class Openings {
    private final OpeningQueries queries;
    private final References references;
    private final People people;

    @Inject
    Openings(OpeningQueries queries, References references, People people) {
        this.queries = queries;
        this.references = references;
        this.people = people;
    }

    /** The claim; empty where that form has opened one before. */
    Optional<Claim> open(NewClaim wanted, Stamp today) {
        var stamp = wanted.openedOn() == null ? today : today.dated(wanted.openedOn());
        if (stamp.on().isAfter(today.on())) throw new OpenedInFuture();
        var fresh = ClaimId.fresh();
        if (queries.send(wanted.formKey(), stamp.by().value(), fresh.value()) == 0) return Optional.empty();
        check(wanted.details().team());
        var reference = references.next(stamp.on().getYear());
        return Optional.of(
                persisted(new Claim(fresh, reference, wanted.details().team(), stamp), wanted, stamp));
    }

    /** The claim that this form opened. */
    Optional<ClaimId> ofForm(UUID formKey) {
        return queries.ofForm(formKey);
    }

    /** Refuses a team whose people do not work on claims. */
    void check(Team team) {
        checkWorker(team.feeEarner());
        if (queries.roleOf(team.supervisingPartner())
                .filter(role -> role == Role.PARTNER)
                .isEmpty()) throw new NotAPartner();
    }

    /** Refuses an account that does not work on claims. */
    void checkWorker(AccountId account) {
        if (queries.roleOf(account).filter(role -> role != Role.ADMINISTRATOR).isEmpty()) throw new NotAFeeEarner();
    }

    private Claim persisted(Claim claim, NewClaim wanted, Stamp stamp) {
        var entityManager = queries.entityManager();
        entityManager.persist(claim);
        entityManager.persist(claim.opened(stamp));
        var claimant = people.add(wanted.details().claimant(), LocalDate.ofInstant(stamp.at(), ZoneOffset.UTC));
        entityManager.persist(
                ClaimantRole.of(claim.claimId(), claimant, new Entered(stamp.by(), claim.openedOn(), stamp.at())));
        return claim;
    }
}
