// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Claims;
import org.explant.claim.FileTrail;
import org.explant.claim.Move;
import org.explant.claim.Stage;
import org.explant.claim.Stamp;
import org.explant.claim.Walls;
import org.jspecify.annotations.Nullable;

/** Enquiries are screened: answered question by question, then taken on or turned away. */
@Stateless
@RolesAllowed(Permission.EDITS_CLAIMS)
public class Screenings {
    @Inject
    private ScreeningDesk desk;

    @Inject
    private Walls walls;

    @Inject
    private Claims claims;

    @Inject
    private FileTrail trail;

    @Inject
    private Event<EnquiryRejected> rejected;

    /** The sheet of a claim; empty where nobody has begun. */
    @RolesAllowed(Permission.READS_CLAIMS)
    public ScreeningSheet sheet(@NotNull ClaimReference reference) {
        var claim = walls.open(reference);
        trail.seen(claim, "screening");
        return desk.sheet(claim, trail.reader());
    }

    /**
     * Writes answers down; those that say what stands already are no change.
     *
     * @throws AnsweredMeanwhile where somebody else answered one of them since; then none is written
     */
    public void answer(@NotNull ClaimReference reference, @NotEmpty List<@Valid GivenAnswer> given) {
        var claim = walls.open(reference);
        var changed = desk.answer(claim, given, trail.stamp());
        for (Question question : changed)
            trail.acted(Act.ENQUIRY_SCREENED, claim, null, Map.of("question", question.name()));
    }

    /** Takes the claim on: it moves to RETAINED. */
    public void accept(@NotNull ClaimReference reference, @NotNull @Valid Acceptance wanted) {
        var claim = walls.open(reference);
        var stamp = on(wanted.on());
        desk.sheet(claim, stamp.by()).checkAcceptable();
        var stage = screened(reference);
        desk.decide(ScreeningDecision.accepted(claim, wanted.reason(), stamp));
        trail.acted(Act.ENQUIRY_DECIDED, claim, null, Map.of("verdict", ScreeningVerdict.ACCEPTED.name()));
        if (stage == Stage.ENQUIRY) move(reference, stage, Stage.SCREENING, stamp.on());
        move(reference, Stage.SCREENING, Stage.RETAINED, stamp.on());
    }

    /** Turns the claim away: it moves to REJECTED, and the letter that warned of limitation is named. */
    public void reject(@NotNull ClaimReference reference, @NotNull @Valid Rejection wanted) {
        var claim = walls.open(reference);
        var stamp = on(wanted.on());
        var stage = screened(reference);
        desk.decide(ScreeningDecision.rejected(claim, wanted, stamp));
        trail.acted(Act.ENQUIRY_DECIDED, claim, null, Map.of("verdict", ScreeningVerdict.REJECTED.name()));
        claims.move(reference, new Move(stage, Stage.REJECTED, stamp.on(), wanted.reason(), null, wanted.warnedOn()));
        rejected.fire(new EnquiryRejected(claim, wanted.code(), wanted.reason(), stamp));
    }

    /** Brings in the answers of a claim that has a past elsewhere; does nothing where it has answers already. */
    @RolesAllowed(Permission.SYSTEM)
    public void bringIn(@NotNull ClaimId claim, @NotEmpty List<@Valid GivenAnswer> given, @NotNull Stamp stamp) {
        if (!desk.sheet(claim, stamp.by()).answers().isEmpty()) return;
        desk.answer(claim, given, stamp);
        trail.noted(Act.ENQUIRY_SCREENED, claim, null, Map.of("brought", "in"));
    }

    private Stamp on(@Nullable LocalDate day) {
        var stamp = trail.stamp();
        return day == null ? stamp : stamp.dated(day);
    }

    private Stage screened(ClaimReference reference) {
        var stage = claims.summary(reference).stage();
        if (stage != Stage.ENQUIRY && stage != Stage.SCREENING) throw new NoLongerScreened();
        return stage;
    }

    private void move(ClaimReference reference, Stage from, Stage to, LocalDate on) {
        claims.move(reference, new Move(from, to, on, null, null, null));
    }
}
