// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.access.Role;
import org.explant.audit.Act;
import org.explant.claim.ClaimFilters;
import org.explant.claim.ClaimReference;
import org.explant.claim.Claims;
import org.explant.claim.FileTrail;
import org.explant.claim.NotAFeeEarner;
import org.explant.claim.NotAPartner;
import org.explant.claim.Stage;
import org.explant.shared.NotFound;
import org.explant.shared.SliceRequest;
import org.jspecify.annotations.Nullable;

/**
 * Hands the open claims of one person to another: seen first, then begun, then done claim by claim. One that was broken
 * off goes on where it stood.
 */
@Stateless
@RolesAllowed(Permission.EDITS_CLAIMS)
public class HandOvers {
    @Inject
    private TeamQueries queries;

    @Inject
    private HandOverQueries handOvers;

    @Inject
    private Claims claims;

    @Inject
    private ClaimFilters filters;

    @Inject
    private FileTrail trail;

    /** What would happen to every claim; nothing is changed. */
    public List<HandOverLine> preview(@NotNull @Valid HandOverWish wish) {
        check(wish);
        var lines = held(wish).stream().map(held -> line(held, wish)).toList();
        trail.noted(Act.HAND_OVER_PREVIEWED, null, null, Map.of("total", Integer.toString(lines.size())));
        return lines;
    }

    /** Writes down which claims are to be handed over. */
    public UUID begin(@NotNull @Valid HandOverWish wish) {
        check(wish);
        var fresh = new HandOver(wish, trail.stamp());
        var entityManager = handOvers.entityManager();
        entityManager.persist(fresh);
        for (HeldClaim held : held(wish)) entityManager.persist(new HandOverRow(fresh.handOverId(), held.claim()));
        return fresh.handOverId();
    }

    /** The rows that still wait, in order; each is one {@link HandOverStep}. */
    public List<UUID> waiting(@NotNull UUID handOver) {
        if (handOvers.handOver(handOver, trail.reader()).isEmpty()) throw new NotFound();
        return handOvers.waiting(handOver, trail.reader());
    }

    /** How far it has come, for whoever began it. */
    public HandOverSheet sheet(@NotNull UUID handOver) {
        var found = handOvers.handOver(handOver, trail.reader()).orElseThrow(NotFound::new);
        return new HandOverSheet(
                handOver,
                found.part(),
                found.fromAccount(),
                found.toAccount(),
                found.reason(),
                handOvers.lines(handOver, trail.reader()));
    }

    private void check(HandOverWish wish) {
        if (wish.from().equals(wish.to())) throw new HandedToThemselves();
        var role = queries.roleOf(wish.to()).filter(found -> found != Role.ADMINISTRATOR);
        if (role.isEmpty()) throw new NotAFeeEarner();
        if (wish.part() == TeamPart.SUPERVISING_PARTNER && role.get() != Role.PARTNER) throw new NotAPartner();
    }

    private List<HeldClaim> held(HandOverWish wish) {
        var open = EnumSet.range(Stage.ENQUIRY, Stage.COSTS);
        var all = queries.held(wish.part().name(), wish.from(), open, trail.reader());
        var chosen = chosen(wish.filter());
        return all.stream()
                .filter(held -> chosen == null || chosen.contains(held.reference()))
                .toList();
    }

    private @Nullable Set<ClaimReference> chosen(@Nullable UUID kept) {
        if (kept == null) return null;
        var filter = filters.kept(kept);
        var found = new HashSet<ClaimReference>();
        for (int first = 0; ; first += SliceRequest.LARGEST) {
            var slice = claims.lines(filter, new SliceRequest(first, SliceRequest.LARGEST, "reference", true));
            slice.items().forEach(line -> found.add(line.reference()));
            if (first + SliceRequest.LARGEST >= slice.total()) return found;
        }
    }

    private HandOverLine line(HeldClaim held, HandOverWish wish) {
        var refusal = queries.mayKnow(held.claim(), wish.to()) == 0 ? HandOverRefusal.OUTSIDE_WALL : null;
        return new HandOverLine(held.reference(), held.claimantName(), held.stage(), HandOverState.WAITING, refusal);
    }
}
