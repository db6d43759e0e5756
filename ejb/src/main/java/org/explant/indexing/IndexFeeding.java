// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explant.access.Permission;
import org.explant.document.DocumentId;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.EvidenceIndex;
import org.explant.searchindex.IndexChange;
import org.explant.searchindex.IndexState;

/**
 * Carries the backlog into the index. The order is the whole promise: the state is read after the number, the index
 * is committed with the number, and only then is the backlog trimmed. Killed between any two steps, it does the last
 * part again, and doing it again changes nothing.
 */
@Stateless
@PermitAll
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexFeeding {
    private static final int MOST = 50;

    @Inject
    private IndexKeeper keeper;

    @Inject
    private Backlog backlog;

    @Inject
    private EvidenceSource source;

    /** Takes up one batch, or builds the index anew where it must be; false where there was nothing to do. */
    public boolean feed() {
        EvidenceIndex index = keeper.index();
        IndexState state = index.state();
        if (state.needsRebuild() != null || state.watermark() > backlog.head()) return rebuild(index);
        List<PendingChange> pending = backlog.after(state.watermark(), MOST);
        if (pending.isEmpty()) return false;
        takeUp(index, pending);
        return true;
    }

    private void takeUp(EvidenceIndex index, List<PendingChange> pending) {
        Set<DocumentId> documents = new LinkedHashSet<>();
        pending.forEach(change -> documents.add(change.document()));
        List<IndexChange> changes = documents.stream().map(source::change).toList();
        index.apply(changes, pending.getLast().seq());
        committed(index);
    }

    private boolean rebuild(EvidenceIndex index) {
        long head = backlog.head();
        index.rebuild(() -> everything(source.documents()), head);
        committed(index);
        return true;
    }

    /** One document after another, so that a whole book never stands in memory. */
    private Iterator<EvidenceDocument> everything(List<DocumentId> documents) {
        return documents.stream()
                .map(source::evidence)
                .flatMap(Optional::stream)
                .iterator();
    }

    private void committed(EvidenceIndex index) {
        index.commit();
        IndexState state = index.state();
        backlog.reached(state.instance(), state.committed());
    }
}
