// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.claim.ClaimId;
import org.explant.claim.PartyGuard;
import org.explant.party.PartyRef;
import org.explant.party.merge.PartyMerged;

/**
 * Two entries become one. Where a claim is touched that does not exist for the reader, the reader is sent to whoever decides
 * conflicts, who may merge and sees no more of that claim for it.
 */
@Stateless
@RolesAllowed(Permission.MERGES_PARTIES)
public class Merges {
    @Inject
    private MergeDesk desk;

    @Inject
    private MergeRows rows;

    @Inject
    private PartyGuard guard;

    @Inject
    private MergeTrail trail;

    @Inject
    private Event<PartyMerged> merged;

    /** Everything that a merge would do; nothing is done yet. */
    public MergePreview preview(@NotNull PartyRef kept, @NotNull PartyRef gone) {
        check(kept, gone);
        var moving = rows.pointingAt(gone);
        var touched = touched(moving, kept);
        var visible = visible(touched);
        var stays = desk.held(kept);
        var goes = desk.held(gone);
        return new MergePreview(
                stays.side(),
                goes.side(),
                desk.fields(stays, goes),
                MergeRows.shown(moving, visible),
                visible.size() < touched.size());
    }

    /**
     * Makes one of the two.
     *
     * @return the merge, under which it is read what stood before
     * @throws PartyChangedMeanwhile when one of the two was changed since the preview
     */
    public UUID merge(@NotNull @Valid MergeWish wish) {
        var kept = wish.kept().party();
        var gone = wish.gone().party();
        check(kept, gone);
        var touched = touched(rows.pointingAt(gone), kept);
        var visible = visible(touched);
        var merge = desk.merge(wish, trail.entered());
        merged.fire(new PartyMerged(merge, gone, kept));
        for (UUID claim : touched) trail.merged(new ClaimId(claim), visible.containsKey(claim), wish, merge);
        if (touched.isEmpty()) trail.merged(wish, merge);
        return merge;
    }

    private void check(PartyRef kept, PartyRef gone) {
        if (kept.isPerson() != gone.isPerson() || kept.equals(gone)) throw new NotOfOneKind();
        guard.check(kept);
        guard.check(gone);
    }

    /** The claims of either side. */
    private Set<UUID> touched(List<MergeRows.Found> moving, PartyRef kept) {
        var all = new ArrayList<>(moving);
        all.addAll(rows.pointingAt(kept));
        return MergeRows.claims(all);
    }

    private Map<UUID, String> visible(Set<UUID> touched) {
        var visible = rows.visible(touched, trail.reader());
        if (visible.size() < touched.size() && !trail.decidesConflicts()) throw new ReferToConflictsPartner();
        return visible;
    }
}
