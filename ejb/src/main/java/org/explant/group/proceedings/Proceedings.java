// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
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

/** Claim forms and what follows from them. Claimants behind a wall stand on none of them, nor are they counted. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Proceedings {
    @Inject
    private ProceedingReading reading;

    @Inject
    private ProceedingDesk desk;

    @Inject
    private ProceedingQueries queries;

    @Inject
    private Walls walls;

    @Inject
    private GroupTrail trail;

    /** One page of the forms with a claimant whom the reader may see. */
    public Slice<ProceedingLine> lines(@NotNull SliceRequest wanted) {
        var slice = reading.slice(wanted, trail.reader());
        trail.listed(Act.PROCEEDINGS_VIEWED, slice.total());
        return slice;
    }

    /** One form as far as the reader may see it; seen on the audit trail. */
    public ProceedingSheet sheet(@NotNull ProceedingId proceeding) {
        var sheet = reading.sheet(proceeding, trail.reader());
        trail.seen(Act.PROCEEDINGS_VIEWED, proceeding.value());
        return sheet;
    }

    /** The headings a form has had, the newest first. */
    public List<EditionLine> editions(@NotNull ProceedingId proceeding) {
        if (queries.seen(proceeding, trail.reader()).isEmpty()) throw new NotFound();
        return queries.editions(proceeding.value());
    }

    /** The forms a claim stands on, each as if it stood there alone. */
    @OnThisClaim
    public List<ProceedingSheet> ofClaim(@NotNull ClaimReference reference) {
        var claim = walls.open(reference);
        trail.seen(claim, "proceedings");
        return queries.ofClaim(claim, trail.reader()).stream()
                .map(each -> reading.sheet(each, trail.reader()).narrowedTo(claim))
                .toList();
    }

    /** Papers of the form's claims that a fact can be taken from. */
    public List<SourceChoice> sources(@NotNull ProceedingId proceeding) {
        if (queries.seen(proceeding, trail.reader()).isEmpty()) throw new NotFound();
        return reading.choices(proceeding, trail.reader());
    }

    /** A form with its defendants, still without claimants. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public ProceedingId open(@NotNull ProceedingTerms terms, @NotNull List<String> defendants) {
        var id = desk.open(terms, defendants, trail.stamp()).proceedingId();
        acted(id, List.of(), "OPENED");
        return id;
    }

    /** Brings in one claimant's part of a form that has a past elsewhere; brought in again, it adds nothing. */
    @RolesAllowed(Permission.SYSTEM)
    public void bringIn(@NotNull EarlierForm earlier, @NotNull ClaimId claim) {
        desk.bringIn(earlier, claim, trail.stamp());
        trail.acted(Act.PROCEEDINGS_CHANGED, List.of(), earlier.proceeding().value(), Map.of("brought", "in"));
    }

    /**
     * Saves the heading upon the edition the person saw.
     *
     * @return the new edition
     * @throws ProceedingChangedMeanwhile with both sides when another was saved since
     */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public int change(@NotNull ProceedingId proceeding, @NotNull @Valid ProceedingChange wanted) {
        var taken = desk.take(proceeding, trail.reader());
        var fields = desk.change(taken, wanted, trail.stamp());
        if (!fields.isEmpty()) acted(proceeding, claims(proceeding), String.join(" ", fields));
        return taken.edition();
    }

    @RolesAllowed(Permission.EDITS_CLAIMS)
    public UUID addDefendant(@NotNull ProceedingId proceeding, @NotNull String name) {
        var added = desk.addDefendant(desk.take(proceeding, trail.reader()), name, trail.stamp());
        acted(proceeding, claims(proceeding), "DEFENDANT");
        return added;
    }

    /** From now on these claims stand on the form; says how many are new. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public int addClaimants(@NotNull ProceedingId proceeding, @NotNull List<ClaimReference> references) {
        var claims = references.stream().map(walls::open).toList();
        var taken = desk.take(proceeding, trail.reader());
        for (ClaimId claim : claims) {
            desk.addClaimant(taken, claim, trail.stamp());
            trail.acted(Act.PROCEEDINGS_CHANGED, claim, proceeding.value(), Map.of("what", "CLAIMANT"));
        }
        return claims.size();
    }

    /** Writes down what each of these claimants pleads against each of these defendants; says how much of it is new. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public int plead(@NotNull ProceedingId proceeding, @NotNull Pleading wanted) {
        int fresh = desk.plead(desk.take(proceeding, trail.reader()), wanted, trail.stamp());
        var claims = queries.claimants(proceeding, trail.reader()).stream()
                .filter(each -> wanted.claimants().contains(each.claimant()))
                .map(ClaimantLine::claimId)
                .toList();
        if (fresh > 0) acted(proceeding, claims, "CAUSES");
        return fresh;
    }

    /** Writes down what happened and when. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public UUID record(@NotNull ProceedingId proceeding, @NotNull @Valid NewFact wanted) {
        var fact = desk.record(desk.take(proceeding, trail.reader()), wanted, trail.stamp());
        acted(proceeding, about(proceeding, fact.claimant()), wanted.kind().name());
        return fact.factId();
    }

    /** From now on that no longer counts; it stays to be read, with the reason. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void strike(@NotNull ProceedingId proceeding, @NotNull @Valid Strike wanted) {
        desk.take(proceeding, trail.reader());
        var sheet = reading.sheet(proceeding, trail.reader());
        ProceedingStrikes.strike(desk, sheet, wanted, trail.stamp());
        acted(proceeding, sheet.claimants().stream().map(ClaimantLine::claimId).toList(), "STRUCK_" + wanted.part());
    }

    private List<ClaimId> about(ProceedingId proceeding, @Nullable UUID entry) {
        return queries.claimants(proceeding, trail.reader()).stream()
                .filter(each -> entry == null || each.claimant().equals(entry))
                .map(ClaimantLine::claimId)
                .toList();
    }

    private List<ClaimId> claims(ProceedingId proceeding) {
        return about(proceeding, null);
    }

    private void acted(ProceedingId proceeding, Collection<ClaimId> claims, String what) {
        trail.acted(Act.PROCEEDINGS_CHANGED, claims, proceeding.value(), Map.of("what", what));
    }
}
