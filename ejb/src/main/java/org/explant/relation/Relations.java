// SPDX-License-Identifier: Apache-2.0
package org.explant.relation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.FileTrail;
import org.explant.claim.Walls;
import org.explant.shared.NotFound;

/** Which claims belong together. A claim that is hidden from the reader is related to nothing. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Relations {
    @Inject
    private RelationQueries queries;

    @Inject
    private Walls walls;

    @Inject
    private FileTrail trail;

    /** The claims related to this one, as far as they exist for the reader. */
    public List<RelationLine> of(@NotNull ClaimReference reference) {
        return queries.of(walls.open(reference), trail.reader());
    }

    /** Says that two claims belong together; both must exist for the reader, and both files say so. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public UUID relate(@NotNull ClaimReference reference, @NotNull @Valid NewRelation wanted) {
        var claim = walls.open(reference);
        var with = walls.open(wanted.other());
        var stamp = trail.stamp();
        var fresh = new ClaimRelation(claim, with, wanted, stamp);
        if (queries.number(claim, with, wanted.kind(), stamp.by()) > 0) throw new RelatedAlready();
        queries.entityManager().persist(fresh);
        told(claim, fresh, "made");
        told(with, fresh, "made");
        return fresh.relationId();
    }

    /** Says that they do not belong together after all. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void end(
            @NotNull ClaimReference reference, @NotNull UUID relation, @NotBlank @Size(max = 500) String reason) {
        var claim = walls.open(reference);
        var stamp = trail.stamp();
        var found = queries.relation(claim, relation, stamp.by()).orElseThrow(NotFound::new);
        found.end(reason.strip(), stamp);
        told(claim, found, "ended");
        told(found.otherThan(claim), found, "ended");
    }

    private void told(ClaimId claim, ClaimRelation relation, String what) {
        trail.acted(Act.CLAIM_RELATED, claim, relation.relationId(), Map.of("relation", what));
    }
}
