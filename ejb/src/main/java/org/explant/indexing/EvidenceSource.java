// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.explant.access.Permission;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.document.PageTexts;
import org.explant.searchindex.DateRange;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.EvidenceDocument.Labels;
import org.explant.searchindex.IndexChange;
import org.explant.searchindex.PageText;
import org.jspecify.annotations.Nullable;

/** Reads from the database what the index shall hold of a document: one short transaction a document. */
@Stateless
@RolesAllowed(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EvidenceSource {
    /** Name of the facet that holds the type of a document. */
    public static final String TYPE = "type";

    /** The version under which a parked document stands in the index; no state of a document has it. */
    static final int PARKED = 0;

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

    /** The document by name and labels alone, without a page: all that can be said of one that cannot be read. */
    public IndexChange bare(DocumentId document) {
        DocumentKey key = new DocumentKey(document.toString());
        return queries.labels(document)
                .<IndexChange>map(labels ->
                        new IndexChange.Replace(new EvidenceDocument(key, PARKED, held(labels), List.<PageText>of())))
                .orElseGet(() -> new IndexChange.Remove(key));
    }

    /** Every document there is, by name alone; each is then read by itself. */
    public List<DocumentId> documents() {
        return queries.all();
    }

    /** Every document of one claim. */
    public List<DocumentId> documents(ClaimId claim) {
        return queries.documents(claim);
    }

    private EvidenceDocument evidence(DocumentKey key, EvidenceLabels labels) {
        List<PageText> pages = new ArrayList<>();
        // Where words stand on the paper is nothing to the index, and most of the memory.
        texts.each(labels.document(), page -> pages.add(new PageText(page.number(), page.text(), List.of())));
        return new EvidenceDocument(key, labels.version(), held(labels), pages);
    }

    private static Labels held(EvidenceLabels labels) {
        return new Labels(
                labels.claim().value().toString(), String.valueOf(labels.claimant()), labels.named(), range(labels));
    }

    private static @Nullable DateRange range(EvidenceLabels labels) {
        return labels.datedFrom() == null ? null : new DateRange(labels.datedFrom(), labels.datedTo());
    }
}
