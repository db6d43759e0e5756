// SPDX-License-Identifier: Apache-2.0
package org.explant.undertaking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.Assignees;
import org.explant.claim.ClaimId;
import org.explant.claim.FileTrail;
import org.explant.claim.OnThisClaim;
import org.explant.claim.Stamp;
import org.explant.shared.NotFound;

/** The undertakings on claims: recorded in their own words, discharged, never rewritten. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Undertakings {
    @Inject
    private UndertakingQueries queries;

    @Inject
    private Assignees assignees;

    @Inject
    private FileTrail trail;

    /** The undertakings on a claim, those that bind still first. */
    @OnThisClaim
    public List<UndertakingLine> lines(@NotNull ClaimId claim) {
        trail.seen(claim, "undertakings");
        return queries.lines(claim, trail.reader());
    }

    public UndertakingSheet sheet(@NotNull UndertakingId undertaking) {
        var line = queries.line(undertaking, trail.reader()).orElseThrow(NotFound::new);
        return new UndertakingSheet(queries.reference(undertaking), line);
    }

    @OnThisClaim
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public UndertakingId record(@NotNull ClaimId claim, @NotNull @Valid NewUndertaking wanted) {
        var fresh = stored(claim, wanted, trail.stamp());
        var facts = Map.of("did", wanted.direction().name());
        trail.acted(Act.UNDERTAKING_CHANGED, claim, fresh.value(), facts);
        return fresh;
    }

    /** Brings in an undertaking that was recorded elsewhere, by whom and when. */
    @OnThisClaim
    @RolesAllowed(Permission.SYSTEM)
    public UndertakingId bringIn(@NotNull ClaimId claim, @NotNull @Valid NewUndertaking wanted, @NotNull Stamp stamp) {
        return stored(claim, wanted, stamp);
    }

    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void discharge(@NotNull UndertakingId undertaking, @NotNull @Valid Discharge wanted) {
        var taken = queries.undertaking(undertaking, trail.reader()).orElseThrow(NotFound::new);
        queries.entityManager().refresh(taken, LockModeType.PESSIMISTIC_WRITE);
        taken.discharge(wanted, trail.stamp());
        trail.acted(Act.UNDERTAKING_CHANGED, taken.claimId(), undertaking.value(), Map.of("did", "DISCHARGED"));
    }

    private UndertakingId stored(ClaimId claim, NewUndertaking wanted, Stamp stamp) {
        assignees.check(claim, wanted.owner());
        var fresh = new Undertaking(claim, wanted, stamp);
        queries.entityManager().persist(fresh);
        return fresh.undertakingId();
    }
}
