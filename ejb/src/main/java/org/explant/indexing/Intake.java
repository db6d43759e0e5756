// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** So many pages are a batch, or what was read within a second. */
    private static final int PAGES = 10_000;

    private static final long LONGEST_NANOS = 1_000_000_000L;

    @Inject
    private EvidenceSource source;

    @Inject
    private Parking parking;

    /**
     * Takes up as many documents as make a batch, in the order of the backlog, as they now are, and says which stand in the
     * index whole. Large batches spare the index the merging of small segments; a second is the longest that anybody waits
     * for one.
     */
    Set<DocumentId> take(EvidenceIndex index, List<PendingChange> pending) {
        Set<DocumentId> taken = new HashSet<>();
        Map<DocumentId, IndexChange> changes = new LinkedHashMap<>();
        long begun = System.nanoTime();
        long watermark = index.state().watermark();
        int pages = 0;
        for (PendingChange each : pending) {
            if (!changes.containsKey(each.document())) {
                if (pages >= PAGES || System.nanoTime() - begun > LONGEST_NANOS) break;
                IndexChange change = change(each.document(), taken);
                changes.put(each.document(), change);
                pages += pages(change);
            }
            watermark = each.seq();
        }
        apply(index, changes, taken, watermark);
        return taken;
    }

    private void apply(
            EvidenceIndex index, Map<DocumentId, IndexChange> changes, Set<DocumentId> taken, long watermark) {
        try {
            index.apply(List.copyOf(changes.values()), watermark);
        } catch (IllegalArgumentException | IllegalStateException oneOfThem) {
            for (DocumentId document : changes.keySet()) takeAlone(index, document, taken);
            index.apply(List.of(), watermark);
        }
    }

    private static int pages(IndexChange change) {
        return change instanceof IndexChange.Replace replace
                        && replace.document().pages() instanceof Collection<?> pages
                ? pages.size()
                : 0;
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
