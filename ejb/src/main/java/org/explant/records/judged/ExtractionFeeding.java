// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.explant.access.Permission;
import org.explant.document.DocumentId;
import org.explant.shared.RuleBroken;

/** Follows the documents that were read, at its own pace. */
@Stateless
@PermitAll
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExtractionFeeding {
    private static final System.Logger LOG = System.getLogger(ExtractionFeeding.class.getName());

    @Inject
    private PageExtraction extraction;

    /** Deals with one document; false where nothing waits. */
    public boolean feed() {
        var next = extraction.next();
        next.ifPresent(this::extract);
        return next.isPresent();
    }

    /** A document whose pages cannot be opened holds up no other. */
    private void extract(DocumentId document) {
        try {
            extraction.extract(document);
        } catch (EJBException | RuleBroken fault) {
            LOG.log(System.Logger.Level.WARNING, "Pages of document {0} cannot be looked through yet", document);
            extraction.postpone(document);
        }
    }
}
