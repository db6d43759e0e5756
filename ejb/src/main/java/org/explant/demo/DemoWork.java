// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.explant.access.Permission;
import org.explant.citation.PageCitation;
import org.explant.claim.ClaimId;
import org.explant.note.Notes;
import org.explant.review.FileReviews;
import org.explant.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Brings in what a day of the demo book says of one claim: all of it in one transaction, or nothing. */
@Stateless
@RolesAllowed(Permission.SYSTEM)
public class DemoWork {
    @Inject
    private EntityManager entityManager;

    @Inject
    private DemoProofs proofs;

    @Inject
    private Tasks tasks;

    @Inject
    private Notes notes;

    @Inject
    private FileReviews reviews;

    /** Every day has a note: where there is one, it has been told. */
    public void tell(ClaimId claim, DemoDay day, @Nullable PageCitation proof) {
        if (isTold(claim)) return;
        day.notes().forEach(note -> notes.bringIn(claim, note.what(), note.stamp()));
        proofs.set(claim, day, proof);
        day.tasks().forEach(each -> tasks.bringIn(claim, each.what(), each.stamp(), each.endedOn()));
        day.reviews().forEach(each -> reviews.bringIn(claim, each.what(), each.stamp()));
    }

    private boolean isTold(ClaimId claim) {
        return entityManager
                        .createQuery("select count(n) from FileNote n where n.claim = :claim", Long.class)
                        .setParameter("claim", claim)
                        .getSingleResult()
                > 0;
    }
}
