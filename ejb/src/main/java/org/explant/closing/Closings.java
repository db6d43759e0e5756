// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimReference;
import org.explant.claim.Claims;
import org.explant.claim.FileTrail;
import org.explant.claim.Move;
import org.explant.claim.Stage;
import org.explant.claim.Walls;

/** Claims are closed by their checklist, and reopened with a reason. */
@Stateless
@RolesAllowed(Permission.EDITS_CLAIMS)
public class Closings {
    @Inject
    private ClosingDesk desk;

    @Inject
    private ClosingOutcome outcomes;

    @Inject
    private Walls walls;

    @Inject
    private Claims claims;

    @Inject
    private FileTrail trail;

    /** The checklist of a claim and the closings there were. */
    @RolesAllowed(Permission.READS_CLAIMS)
    public ClosingSheet sheet(@NotNull ClaimReference reference) {
        var claim = walls.open(reference);
        trail.seen(claim, "closing");
        return desk.sheet(claim, trail.reader());
    }

    /**
     * Says something of one line of the checklist.
     *
     * @throws TickedMeanwhile where somebody else said something of it since
     */
    public void tick(@NotNull ClaimReference reference, @NotNull @Valid Tick tick) {
        var claim = walls.open(reference);
        desk.tick(claim, tick, trail.stamp());
        trail.acted(
                Act.CLOSING_CHECKED,
                claim,
                null,
                Map.of("item", tick.item(), "state", tick.state().name()));
    }

    /**
     * Closes the claim: it moves to CLOSED, and its outcome stands among its facts.
     *
     * @throws ChecklistOpen naming what is open
     */
    public void close(@NotNull ClaimReference reference, @NotNull @Valid Closure wanted) {
        var claim = walls.open(reference);
        var today = trail.stamp();
        var stamp = wanted.on() == null ? today : today.dated(wanted.on());
        desk.close(claim, wanted, stamp);
        claims.move(
                reference, new Move(wanted.from(), Stage.CLOSED, stamp.on(), wanted.reason(), wanted.outcome(), null));
        outcomes.record(reference, wanted, stamp.on());
        trail.acted(Act.CLAIM_CLOSED, claim, null, Map.of("code", wanted.code().name()));
    }

    /** Takes the claim back to a stage of its line; its outcome ends, and its checklist begins anew. */
    public void reopen(@NotNull ClaimReference reference, @NotNull Stage to, @NotBlank @Size(max = 500) String reason) {
        var claim = walls.open(reference);
        var stamp = trail.stamp();
        desk.reopened(claim, reason.strip(), stamp);
        claims.move(reference, Move.of(Stage.CLOSED, to, reason));
        outcomes.end(reference, stamp.on(), reason);
        trail.acted(Act.CLAIM_REOPENED, claim, null, Map.of("to", to.name()));
    }
}
