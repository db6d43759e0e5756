// SPDX-License-Identifier: Apache-2.0
package org.explant.instruction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.FileTrail;
import org.explant.claim.OnThisClaim;
import org.explant.claim.Stamp;
import org.explant.claim.Walls;
import org.explant.shared.Fields;
import org.explant.shared.NotFound;
import org.explant.shared.Slice;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Experts and witnesses of claims, and what is late across all claims that the reader may see. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Instructions {
    private static final int MOST = 200;

    @Inject
    private InstructionQueries queries;

    @Inject
    private Walls walls;

    @Inject
    private FileTrail trail;

    /** Those of a claim, experts first. */
    @OnThisClaim
    public List<InstructionLine> of(@NotNull ClaimReference reference) {
        var claim = walls.open(reference);
        trail.noted(Act.INSTRUCTIONS_VIEWED, claim, null, Map.of());
        return queries.ofClaim(claim, trail.reader());
    }

    /** What was known of one of them before, the newest first. */
    @OnThisClaim
    public List<InstructionLine> editions(@NotNull ClaimReference reference, @NotNull InstructionId instruction) {
        var editions = queries.editions(walls.open(reference), instruction, trail.reader());
        if (editions.isEmpty()) throw new NotFound();
        return editions;
    }

    /** What was due before today and has not come, the longest due first; at most 200 lines, counted in full. */
    public Slice<OverdueLine> overdue() {
        var total = queries.overdueTotal(trail.today(), trail.reader());
        trail.noted(Act.INSTRUCTIONS_VIEWED, null, null, Map.of("overdue", Long.toString(total)));
        return new Slice<>(total, queries.overdue(trail.today(), trail.reader(), Page.first(MOST)));
    }

    @OnThisClaim
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public InstructionId add(@NotNull ClaimReference reference, @NotNull InstructionTerms terms) {
        var claim = walls.open(reference);
        check(claim, terms);
        var fresh = new Instruction(claim, trail.stamp());
        queries.entityManager().persist(fresh);
        queries.entityManager().persist(fresh.become(terms, trail.stamp()));
        acted(claim, fresh.instructionId(), "ADDED");
        return fresh.instructionId();
    }

    /** Brings in somebody who was instructed elsewhere; a claim that has anybody already keeps what it has. */
    @RolesAllowed(Permission.SYSTEM)
    public void bringIn(@NotNull ClaimId claim, @NotNull AccountId by, @NotNull InstructionTerms terms) {
        if (queries.anyOf(claim) > 0) return;
        var now = trail.stamp();
        var stamp = new Stamp(by, now.on(), now.at());
        var fresh = new Instruction(claim, stamp);
        queries.entityManager().persist(fresh);
        queries.entityManager().persist(fresh.become(terms, stamp));
        acted(claim, fresh.instructionId(), "ADDED");
    }

    /**
     * Saves what is known upon the edition the person saw.
     *
     * @return the new edition
     * @throws InstructionChangedMeanwhile with both sides when another was saved since
     */
    @OnThisClaim
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public int change(
            @NotNull ClaimReference reference, @NotNull InstructionId id, @NotNull @Valid InstructionChange wanted) {
        var claim = walls.open(reference);
        var taken = queries.seen(id, claim, trail.reader()).orElseThrow(NotFound::new);
        queries.entityManager().refresh(taken, LockModeType.PESSIMISTIC_WRITE);
        var stored = queries.editions(claim, id, trail.reader()).getFirst().terms();
        if (wanted.edition() != taken.edition())
            throw new InstructionChangedMeanwhile(taken.edition(), stored, wanted.terms());
        var fields = Fields.different(stored, wanted.terms());
        if (fields.isEmpty()) return taken.edition();
        check(claim, wanted.terms());
        queries.entityManager().persist(taken.become(wanted.terms(), trail.stamp()));
        acted(claim, id, String.join(" ", fields));
        return taken.edition();
    }

    private void check(ClaimId claim, InstructionTerms terms) {
        checkPaper(claim, terms.document());
        checkPaper(claim, terms.jointDocument());
    }

    private void checkPaper(ClaimId claim, @Nullable UUID document) {
        if (document != null && queries.papers(document, claim) == 0) throw new NotFound();
    }

    private void acted(ClaimId claim, InstructionId instruction, String what) {
        trail.acted(Act.INSTRUCTION_CHANGED, claim, instruction.value(), Map.of("what", what));
    }
}
