// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.OnThisClaim;
import org.explant.claim.Walls;
import org.explant.group.GroupTrail;
import org.explant.group.SourceChoice;
import org.explant.shared.NotFound;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.jspecify.annotations.Nullable;

/** Standstill agreements and their schedules. Claimants behind a wall stand on none of them, nor are they counted. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Standstills {
    @Inject
    private StandstillReading reading;

    @Inject
    private StandstillDesk desk;

    @Inject
    private StandstillQueries queries;

    @Inject
    private Walls walls;

    @Inject
    private GroupTrail trail;

    /** One page of the agreements that cover a claim the reader may see. */
    public Slice<StandstillLine> lines(@NotNull SliceRequest wanted) {
        var slice = reading.slice(wanted, trail.reader());
        trail.listed(Act.STANDSTILL_VIEWED, slice.total());
        return slice;
    }

    /** One agreement as far as the reader may see it; seen on the audit trail. */
    public StandstillSheet sheet(@NotNull StandstillId standstill) {
        var sheet = reading.sheet(standstill, trail.reader());
        trail.seen(Act.STANDSTILL_VIEWED, standstill.value());
        return sheet;
    }

    /** The terms an agreement has had, the newest first. */
    public List<StandstillEditionLine> editions(@NotNull StandstillId standstill) {
        if (queries.seen(standstill, trail.reader()).isEmpty()) throw new NotFound();
        return queries.editions(standstill.value());
    }

    /** For every agreement that covers the claim: is its claimant on the signed schedule? */
    @OnThisClaim
    public List<ClaimOnSchedule> ofClaim(@NotNull ClaimReference reference) {
        var claim = walls.open(reference);
        trail.seen(claim, "standstills");
        return reading.ofClaim(claim, trail.reader());
    }

    /** Papers of the covered claims that the agreement may be. */
    public List<SourceChoice> sources(@NotNull StandstillId standstill) {
        return reading.choices(standstill, trail.reader());
    }

    /** Whose the pasted names may be, among the claims the reader may see. Writes nothing. */
    public List<Proposal> propose(@NotNull StandstillId standstill, @NotNull String text, @Nullable Integer page) {
        if (queries.seen(standstill, trail.reader()).isEmpty()) throw new NotFound();
        trail.seen(Act.STANDSTILL_VIEWED, standstill.value());
        return new ScheduleMatching(queries.claimants(trail.reader())).propose(PrintedNames.read(text, page));
    }

    @RolesAllowed(Permission.EDITS_CLAIMS)
    public StandstillId open(@NotNull StandstillTerms terms) {
        var id = desk.open(terms, trail.stamp()).standstillId();
        trail.acted(Act.STANDSTILL_CHANGED, List.of(), id.value(), Map.of("what", "OPENED"));
        return id;
    }

    /** Brings in one claim's part of an agreement that has a past elsewhere; brought in again, it adds nothing. */
    @RolesAllowed(Permission.SYSTEM)
    public void bringIn(@NotNull EarlierStandstill earlier, @NotNull ClaimId claim) {
        desk.bringIn(earlier, claim, trail.stamp());
        trail.acted(Act.STANDSTILL_CHANGED, List.of(), earlier.standstill().value(), Map.of("brought", "in"));
    }

    /**
     * Saves the terms upon the edition the person saw.
     *
     * @return the new edition
     * @throws StandstillChangedMeanwhile with both sides when another was saved since
     */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public int change(@NotNull StandstillId standstill, @NotNull @Valid StandstillChange wanted) {
        var taken = desk.take(standstill, trail.reader());
        var fields = desk.change(taken, wanted, trail.stamp());
        if (!fields.isEmpty())
            trail.acted(
                    Act.STANDSTILL_CHANGED,
                    reading.sheet(standstill, trail.reader()).claims(),
                    standstill.value(),
                    Map.of("what", String.join(" ", fields)));
        return taken.edition();
    }

    /** From now on the agreement is meant to cover these claims; says how many are new. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public int cover(@NotNull StandstillId standstill, @NotNull List<ClaimReference> claims) {
        desk.take(standstill, trail.reader());
        var fresh = desk.cover(standstill, claims, trail.stamp());
        trail.acted(Act.STANDSTILL_CHANGED, fresh, standstill.value(), number("COVER", fresh.size()));
        return fresh.size();
    }

    /** Enters names as the schedule prints them; says how many of them were matched. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public int enter(@NotNull StandstillId standstill, @NotNull List<NamedEntry> names) {
        desk.take(standstill, trail.reader());
        var matched = desk.enter(standstill, names, trail.stamp());
        trail.acted(Act.STANDSTILL_CHANGED, matched, standstill.value(), number("NAMES", names.size()));
        return matched.size();
    }

    /** Says whose name a printed name is. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void match(@NotNull StandstillId standstill, @NotNull UUID entry, @NotNull ClaimReference reference) {
        var claim = walls.open(reference);
        desk.take(standstill, trail.reader());
        desk.match(standstill, entry, claim, trail.stamp());
        trail.acted(Act.STANDSTILL_CHANGED, claim, standstill.value(), Map.of("what", "MATCH"));
    }

    /** From now on that no longer counts; it stays on record, with the reason. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void strike(@NotNull StandstillId standstill, @NotNull @Valid ScheduleStrike wanted) {
        desk.take(standstill, trail.reader());
        var sheet = reading.sheet(standstill, trail.reader());
        desk.strike(sheet, wanted, trail.stamp());
        trail.acted(Act.STANDSTILL_CHANGED, List.of(), standstill.value(), Map.of("what", "STRUCK_" + wanted.part()));
    }

    private static Map<String, String> number(String what, int number) {
        return Map.of("what", what, "number", Integer.toString(number));
    }
}
