// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import org.explant.access.Permission;
import org.explant.document.DocumentId;
import org.explant.searchindex.EvidenceIndex;
import org.explant.searchindex.IndexState;

/**
 * Carries the backlog into the index. The order is the whole promise: the state is read after the number, the index
 * is committed with the number, and only then is the backlog trimmed. Killed between any two steps, it does the last
 * part again, and doing it again changes nothing. A document that cannot be taken up is parked and holds up no other.
 */
@Stateless
@PermitAll
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexFeeding {
    private static final int MOST = 500;

    @Inject
    private IndexKeeper keeper;

    @Inject
    private Backlog backlog;

    @Inject
    private EvidenceSource source;

    @Inject
    private Parking parking;

    @Inject
    private Intake intake;

    /** Takes up one batch, or builds the index anew where it must be; false where there was nothing to do. */
    public boolean feed() {
        Lock stillness = keeper.stillness();
        stillness.lock();
        try {
            return round(keeper.index());
        } finally {
            stillness.unlock();
        }
    }

    private boolean round(EvidenceIndex index) {
        IndexState state = index.state();
        if (keeper.isRebuildWanted() || state.needsRebuild() != null || state.watermark() > backlog.head())
            return rebuild(index);
        List<PendingChange> pending = backlog.after(state.watermark(), MOST);
        if (pending.isEmpty()) return parking.handOver() > 0;
        committed(index, intake.take(index, pending));
        return true;
    }

    private boolean rebuild(EvidenceIndex index) {
        long head = backlog.head();
        Set<DocumentId> taken = new HashSet<>();
        index.rebuild(() -> intake.evidence(source.documents(), taken), head);
        keeper.rebuilt();
        committed(index, taken);
        return true;
    }

    private void committed(EvidenceIndex index, Set<DocumentId> taken) {
        index.commit();
        IndexState state = index.state();
        parking.taken(taken);
        backlog.reached(state.instance(), state.committed());
    }
}
