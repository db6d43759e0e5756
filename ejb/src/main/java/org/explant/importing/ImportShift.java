// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.explant.access.Permission;
import org.explant.audit.AuditTrail;
import org.explant.importing.row.Fault;
import org.explant.importing.row.ImportId;

/** One step at an import, one transaction. */
@Stateless
@RolesAllowed(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportShift {
    @Inject
    private ImportSteps steps;

    @Inject
    private ImportQueries queries;

    @Inject
    private AuditTrail trail;

    /** Works at most at so many rows; false where there is nothing to do. */
    public boolean step(int most) {
        Optional<ImportId> next = steps.next();
        next.ifPresent(id -> {
            var by = queries.entityManager().find(ImportJob.class, id).uploadedBy();
            steps.some(id, most, (act, claim, facts) -> trail.recordFor(by, act, claim.value(), facts));
        });
        return next.isPresent();
    }

    /** Puts the row at hand aside. */
    public void refuse(Fault why) {
        steps.next().ifPresent(id -> steps.refuse(id, why));
    }
}
