// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explant.document.DocumentId;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.EvidenceIndex;
import org.explant.searchindex.IndexChange;
import org.explant.shared.RuleBroken;
import org.explant.vault.StoredFileDamaged;

/**
 * Carries documents into the index so that one which cannot be carried holds up no other: it is parked, and stands in the
 * index by name without a page, so that it is neither found in an older state nor silently absent.
 */
@Dependent
class Intake {
    private static final System.Logger LOG = System.getLogger(Intake.class.getName());

    @Inject
    private EvidenceSource source;

    @Inject
    private Parking parking;

    /** Takes up documents as they now are, and says which stand in the index whole. */
    Set<DocumentId> take(EvidenceIndex index, Collection<DocumentId> documents, long watermark) {
        Set<DocumentId> taken = new HashSet<>();
        List<IndexChange> changes = new ArrayList<>();
        for (DocumentId document : documents) changes.add(change(document, taken));
        try {
            index.apply(changes, watermark);
        } catch (IllegalArgumentException | IllegalStateException oneOfThem) {
            for (DocumentId document : documents) takeAlone(index, document, taken);
            index.apply(List.of(), watermark);
        }
        return taken;
    }

    /** All of them, each read when it is asked for, so that a whole book never stands in memory. */
    Iterator<EvidenceDocument> evidence(List<DocumentId> documents, Set<DocumentId> taken) {
        return documents.stream()
                .map(document -> change(document, taken))
                .map(Intake::document)
                .flatMap(Optional::stream)
                .iterator();
    }

    private void takeAlone(EvidenceIndex index, DocumentId document, Set<DocumentId> taken) {
        long same = index.state().watermark();
        try {
            index.apply(List.of(change(document, taken)), same);
        } catch (IllegalArgumentException | IllegalStateException refused) {
            index.apply(List.of(parked(document, ParkReason.REFUSED, taken)), same);
        }
    }

    private IndexChange change(DocumentId document, Set<DocumentId> taken) {
        try {
            IndexChange change = source.change(document);
            taken.add(document);
            return change;
        } catch (StoredFileDamaged damaged) {
            return parked(document, ParkReason.DAMAGED, taken);
        } catch (EJBException | RuleBroken fault) {
            return parked(document, ParkReason.UNREADABLE, taken);
        }
    }

    /** Asked for its name alone first: where even that fails, the database is away and no document is to blame. */
    private IndexChange parked(DocumentId document, ParkReason reason, Set<DocumentId> taken) {
        IndexChange bare = source.bare(document);
        if (bare instanceof IndexChange.Remove) return bare;
        taken.remove(document);
        parking.park(document, reason);
        LOG.log(System.Logger.Level.WARNING, "Document {0} is parked: {1}", document, reason);
        return bare;
    }

    private static Optional<EvidenceDocument> document(IndexChange change) {
        return change instanceof IndexChange.Replace replace ? Optional.of(replace.document()) : Optional.empty();
    }
}
