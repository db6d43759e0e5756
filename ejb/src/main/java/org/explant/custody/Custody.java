// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.OnThisClaim;
import org.explant.shared.NotFound;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;

/** Removed components: recorded, followed from hand to hand, tested, held, and listed where nobody knows the place. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Custody {
    /** What a citation of a line of the log is about. */
    public static final String CITED_ENTRY = "CUSTODY_ENTRY";

    @Inject
    private CustodyQueries queries;

    @Inject
    private CustodyTrail trail;

    @Inject
    private ExplantLists lists;

    /** The removed components of a claim with their logs. */
    @OnThisClaim
    @RolesAllowed({Permission.READS_CLAIMS, Permission.SYSTEM})
    public List<ExplantSheet> sheets(@NotNull ClaimId claim) {
        trail.viewed(claim);
        return queries.ofClaim(claim, trail.reader()).stream().map(this::sheet).toList();
    }

    private ExplantSheet sheet(Explant explant) {
        var log = queries.named(explant.explantId()).stream()
                .map(row -> ((CustodyEntry) row[0]).line((String) row[1], (String) row[2]))
                .toList();
        return new ExplantSheet(
                explant.explantId(), explant.component(), explant.label(), explant.removedOn(), explant.state(), log);
    }

    /** A component was taken out. */
    @OnThisClaim
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public ExplantId record(@NotNull ClaimId claim, @NotNull @Valid NewExplant wanted) {
        if (wanted.component() != null && queries.ofComponent(claim, wanted.component()) > 0)
            throw new ComponentRecordedBefore();
        var explant = new Explant(claim, wanted);
        queries.entityManager().persist(explant);
        trail.acted(Act.EXPLANT_RECORDED, claim, explant.explantId(), Map.of());
        return explant.explantId();
    }

    /** Brings in a component that has a log elsewhere. */
    @OnThisClaim
    @RolesAllowed(Permission.SYSTEM)
    public ExplantId bringIn(@NotNull ClaimId claim, @NotNull @Valid EarlierExplant earlier) {
        var explant = new Explant(claim, earlier.explant());
        queries.entityManager().persist(explant);
        var log = new ArrayList<CustodyEntry>();
        for (NewEntry line : earlier.log()) log.add(explant.add(line, log, trail.penOf(earlier.broughtBy())));
        log.forEach(queries.entityManager()::persist);
        trail.broughtIn(claim, explant.explantId());
        return explant.explantId();
    }

    /** Something happened to it. */
    @OnThisClaim
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public EntryId add(@NotNull ClaimId claim, @NotNull ExplantId which, @NotNull @Valid NewEntry wanted) {
        var explant = take(claim, which);
        var entry = explant.add(wanted, queries.log(which), trail.pen());
        queries.entityManager().persist(entry);
        trail.acted(
                Act.CUSTODY_RECORDED, claim, which, Map.of("what", wanted.kind().name()));
        return entry.entryId();
    }

    /** A line of the log was wrong: it stays, and no longer counts. */
    @OnThisClaim
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void strike(
            @NotNull ClaimId claim, @NotNull ExplantId which, @NotNull EntryId line, @NotNull String reason) {
        var explant = take(claim, which);
        var log = queries.log(which);
        var entry = log.stream()
                .filter(each -> each.entryId().equals(line))
                .findFirst()
                .orElseThrow(NotFound::new);
        explant.strike(entry, log, reason, trail.pen());
        trail.acted(
                Act.CUSTODY_RECORDED,
                claim,
                which,
                Map.of("what", "STRUCK", "line", entry.kind().name()));
    }

    /** Removed components of every claim that exists for the reader. */
    public Slice<ExplantLine> lines(@NotNull ExplantWish wish, @NotNull SliceRequest wanted) {
        var slice = lists.slice(wish, wanted, trail.reader());
        trail.listed(wish, slice.total());
        return slice;
    }

    /** How many there are of a kind that somebody should look after. */
    public long number(@NotNull ExplantWish wish) {
        return lists.total(wish, trail.reader());
    }

    /** Locked until the transaction ends, so that the next person sees what this one wrote down. */
    private Explant take(ClaimId claim, ExplantId which) {
        var explant = queries.explant(claim, which, trail.reader()).orElseThrow(NotFound::new);
        queries.entityManager().refresh(explant, LockModeType.PESSIMISTIC_WRITE);
        return explant;
    }
}
