// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.explant.access.Permission;
import org.explant.document.DocumentId;
import org.explant.document.PageTexts;
import org.explant.searchindex.DateRange;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.EvidenceDocument.Labels;
import org.explant.searchindex.IndexChange;
import org.jspecify.annotations.Nullable;

/** Reads from the database what the index shall hold of a document: one short transaction a document. */
@Stateless
@RolesAllowed(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EvidenceSource {
    /** Name of the facet that holds the type of a document. */
    public static final String TYPE = "type";

    @Inject
    private EvidenceQueries queries;

    @Inject
    private PageTexts texts;

    /** The document as it stands now, or that it is gone. */
    public IndexChange change(DocumentId document) {
        DocumentKey key = new DocumentKey(document.toString());
        return queries.labels(document)
                .<IndexChange>map(labels -> new IndexChange.Replace(evidence(key, labels)))
                .orElseGet(() -> new IndexChange.Remove(key));
    }

    /** Every document there is, by name alone; each is then read by itself. */
    public List<DocumentId> documents() {
        return queries.all();
    }

    /** The document as the index takes it, or empty where it is gone. */
    public Optional<EvidenceDocument> evidence(DocumentId document) {
        return queries.labels(document).map(labels -> evidence(new DocumentKey(document.toString()), labels));
    }

    private EvidenceDocument evidence(DocumentKey key, EvidenceLabels labels) {
        var held = new Labels(
                labels.claim().value().toString(), String.valueOf(labels.claimant()), labels.named(), range(labels));
        return new EvidenceDocument(key, 1, held, texts.all(labels.document()));
    }

    private static @Nullable DateRange range(EvidenceLabels labels) {
        return labels.datedFrom() == null ? null : new DateRange(labels.datedFrom(), labels.datedTo());
    }
}
