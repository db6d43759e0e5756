// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.duplicate.AsksIfAlike;
import org.explant.shared.NotFound;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;

/** Claim files: opened, read, edited, moved along, restricted. What the wall hides is not found. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Claims {
    @Inject
    private ClaimQueries queries;

    @Inject
    private ClaimLists lists;

    @Inject
    private ClaimDesk desk;

    @Inject
    private ClaimTrail trail;

    @Inject
    private Event<ClaimOpened> events;

    /** Opens a claim at ENQUIRY; the same form sent again answers with the claim it opened. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @AsksIfAlike
    public ClaimReference open(@NotNull @Valid NewClaim wanted) {
        var stamp = trail.stamp();
        var opened = desk.open(wanted, stamp);
        if (opened.isEmpty())
            return queries.openedByForm(wanted.formKey(), stamp.by().value(), stamp.by())
                    .orElseThrow(NotFound::new);
        trail.acted(Act.CLAIM_CREATED, opened.get(), Map.of());
        events.fire(new ClaimOpened(opened.get().claimId()));
        return opened.get().reference();
    }

    /** Brings in a claim that has a past elsewhere, as it stands. */
    @RolesAllowed(Permission.SYSTEM)
    public ClaimId bringIn(@NotNull @Valid EarlierClaim earlier) {
        var claim = desk.bringIn(earlier, trail.stamp());
        trail.noted(Act.CLAIM_CREATED, claim.claimId(), Map.of("brought", "in"));
        events.fire(new ClaimOpened(claim.claimId()));
        return claim.claimId();
    }

    /** The claim that was brought in under that key before. */
    @RolesAllowed(Permission.SYSTEM)
    public Optional<ClaimId> broughtIn(@NotNull UUID formKey) {
        return desk.broughtIn(formKey);
    }

    /** One page of the claims that exist for the reader. */
    public Slice<ClaimLine> lines(@NotNull @Valid ClaimFilter filter, @NotNull SliceRequest wanted) {
        var slice = lists.slice(filter, wanted, trail.stamp());
        trail.listed(slice.total());
        return slice;
    }

    /** Every claim of a list, in its order, for a file that is taken away. */
    public List<ClaimLine> taken(@NotNull @Valid ClaimFilter filter, @NotNull SliceRequest order) {
        var lines = lists.all(filter, order, trail.stamp());
        trail.exported(lines.size());
        return lines;
    }

    /** The key facts, for the header of every screen about the claim; leaves no trace. */
    public ClaimSummary summary(@NotNull ClaimReference reference) {
        return queries.summary(reference, trail.reader()).orElseThrow(NotFound::new);
    }

    /** Everything held of the claim itself; seen on the audit trail. */
    public ClaimSheet sheet(@NotNull ClaimReference reference) {
        var sheet = desk.sheet(summary(reference), trail.reader());
        trail.noted(Act.CLAIM_VIEWED, sheet.summary().claimId(), Map.of());
        return sheet;
    }

    /** The claim's way along the stage line, from its opening. */
    public List<StageMoveLine> moves(@NotNull ClaimReference reference) {
        summary(reference);
        return queries.movesOf(reference, trail.reader());
    }

    /**
     * Saves the details upon the edition the person saw.
     *
     * @return the new edition
     * @throws ClaimChangedMeanwhile with both sides when another was saved since
     */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public int change(@NotNull ClaimReference reference, @NotNull @Valid ClaimChange wanted) {
        var claim = desk.take(reference, trail.reader());
        var stamp = trail.stamp();
        var before = claim.team();
        var fields = desk.change(claim, wanted, stamp);
        if (fields.isEmpty()) return claim.edition();
        trail.acted(Act.CLAIM_CHANGED, claim, Map.of("fields", String.join(" ", fields)));
        trail.tell(new ClaimEdited(claim.claimId(), fields, stamp));
        if (!before.equals(claim.team()))
            trail.tell(new TeamChanged(claim.claimId(), before, claim.team(), stamp, null));
        return claim.edition();
    }

    /** Moves the claim along its line, or back with a reason. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void move(@NotNull ClaimReference reference, @NotNull @Valid Move wanted) {
        var claim = desk.take(reference, trail.reader());
        desk.move(claim, wanted, trail.stamp());
        trail.acted(
                Act.STAGE_MOVED,
                claim,
                Map.of("from", wanted.from().name(), "to", wanted.to().name()));
        var since = trail.stamp().dated(claim.stageSince());
        trail.tell(new StageMoved(claim.claimId(), wanted.from(), wanted.to(), wanted.reason() != null, since));
    }

    /** From now on the claim exists for these people alone. */
    @RolesAllowed(Permission.RESTRICTS_CLAIMS)
    public void restrict(@NotNull ClaimReference reference, @NotNull @Valid Restriction wanted) {
        var claim = desk.take(reference, trail.reader());
        desk.restrict(claim, wanted, trail.reader());
        trail.acted(
                Act.CLAIM_RESTRICTED,
                claim,
                Map.of("members", Integer.toString(wanted.members().size())));
    }

    /** From now on the claim exists again for everybody who works on claims. */
    @RolesAllowed(Permission.RESTRICTS_CLAIMS)
    public void lift(@NotNull ClaimReference reference) {
        var claim = desk.take(reference, trail.reader());
        claim.lift();
        trail.acted(Act.CLAIM_RESTRICTED, claim, Map.of("members", "all"));
    }
}
