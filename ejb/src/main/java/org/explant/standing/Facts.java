// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.FileTrail;
import org.explant.claim.Stamp;
import org.explant.claim.Walls;
import org.explant.document.DocumentId;
import org.explant.document.Documents;
import org.explant.shared.NotFound;
import org.explant.standing.fact.Details;
import org.explant.standing.fact.FactField;

/** Facts beside the stage line: recorded, corrected, ended, taken back; nothing is ever overwritten. */
@Stateless
@RolesAllowed(Permission.EDITS_CLAIMS)
public class Facts {
    @Inject
    private FactDesk desk;

    @Inject
    private Walls walls;

    @Inject
    private FileTrail trail;

    @Inject
    private Documents documents;

    /**
     * Records that something holds from a day on.
     *
     * @throws HoldsAlready where one of the kind that must stand alone holds on some of the days
     */
    public FactId record(@NotNull ClaimReference reference, @NotNull @Valid NewFact wanted) {
        var claim = walls.open(reference);
        checkDocument(claim, wanted);
        return told(claim, Act.FACT_RECORDED, desk.record(claim, wanted, trail.stamp()));
    }

    /**
     * Puts a better version in the place of the one the person saw.
     *
     * @throws FactReplacedMeanwhile where somebody else was faster; theirs stands on the claim's sheet
     */
    public FactId correct(@NotNull ClaimReference reference, @NotNull FactId seen, @NotNull @Valid NewFact wanted) {
        var claim = walls.open(reference);
        checkDocument(claim, wanted);
        var before = desk.take(claim, seen, trail.reader());
        return told(claim, Act.FACT_RECORDED, desk.correct(before, wanted, trail.stamp()));
    }

    /** Says which day was its last: a stay lifted, an authority withdrawn. */
    public FactId end(@NotNull ClaimReference reference, @NotNull FactId seen, @NotNull @Valid FactEnd end) {
        var claim = walls.open(reference);
        var before = desk.take(claim, seen, trail.reader());
        return told(claim, Act.FACT_ENDED, desk.end(before, end, trail.stamp()));
    }

    /** Takes back what was recorded in error; it stays readable among the versions. */
    public void remove(
            @NotNull ClaimReference reference, @NotNull FactId seen, @NotBlank @Size(max = 500) String reason) {
        var claim = walls.open(reference);
        var before = desk.take(claim, seen, trail.reader());
        before.remove(reason.strip(), trail.stamp());
        told(claim, Act.FACT_ENDED, before);
    }

    /** Brings in the facts of a claim that has a past elsewhere; does nothing where it has facts already. */
    @RolesAllowed(Permission.SYSTEM)
    public void bringIn(@NotNull ClaimId claim, @NotNull List<@Valid EarlierFact> earlier) {
        if (earlier.isEmpty() || !desk.versions(claim, earlier.getFirst().by()).isEmpty()) return;
        for (EarlierFact each : earlier)
            desk.record(claim, each.fact(), new Stamp(each.by(), each.fact().from(), each.at()));
        trail.noted(Act.FACT_RECORDED, claim, null, Map.of("brought", "in"));
    }

    private FactId told(ClaimId claim, Act act, Fact fact) {
        trail.acted(
                act, claim, fact.factId().value(), Map.of("kind", fact.kind().name()));
        return fact.factId();
    }

    /** A fact may name a document of its own claim alone. */
    private void checkDocument(ClaimId claim, NewFact wanted) {
        var named = Details.read(wanted.kind(), wanted.details()).value(FactField.DOCUMENT);
        if (named == null) return;
        var document = new DocumentId(java.util.UUID.fromString(named));
        if (!documents.sheet(document).claim().equals(claim)) throw new NotFound();
    }
}
