// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing.agreement;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.explant.access.Permission;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.indexing.EvidenceSource;
import org.explant.indexing.IndexBusy;
import org.explant.indexing.IndexKeeper;
import org.explant.indexing.Parking;
import org.explant.searchindex.EvidenceIndex;
import org.explant.searchindex.IndexedDocument;

/** Compares this server's index with the database while the feeder waits, and mends what differs. */
@Stateless
@PermitAll
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexComparing {
    private static final System.Logger LOG = System.getLogger(IndexComparing.class.getName());

    /** Longer than any batch of the feeder, shorter than a rebuild. */
    private static final long PATIENCE_SECONDS = 30;

    @Inject
    private IndexKeeper keeper;

    @Inject
    private BothSides sides;

    @Inject
    private EvidenceSource source;

    @Inject
    private Parking parking;

    /** Every claim's sum on one side against its sum on the other; what differs goes back into the backlog. */
    public Outcome compare() {
        Lock stillness = keeper.stillness();
        if (!soon(stillness)) throw new IndexBusy();
        try {
            return compare(keeper.index());
        } finally {
            stillness.unlock();
        }
    }

    private static boolean soon(Lock stillness) {
        try {
            return stillness.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Outcome compare(EvidenceIndex index) {
        List<IndexedDocument> contents = index.contents();
        long watermark = index.state().watermark();
        BothSides.Look look = sides.look(contents, watermark);
        int again = look.differing().isEmpty() ? 0 : mend(contents, look.differing());
        return new Outcome(
                watermark,
                look.claims(),
                look.documents(),
                look.pages(),
                look.differing().size(),
                again);
    }

    /** Everything that either side holds of these claims: what the database lacks is taken out, the rest put in. */
    private int mend(List<IndexedDocument> contents, Set<String> claims) {
        Set<DocumentId> documents = new HashSet<>();
        for (IndexedDocument each : contents) {
            if (claims.contains(each.group()))
                documents.add(new DocumentId(UUID.fromString(each.key().value())));
        }
        for (String claim : claims) documents.addAll(source.documents(new ClaimId(UUID.fromString(claim))));
        parking.again(documents);
        LOG.log(System.Logger.Level.WARNING, "{0} claims differed from the index: mending", claims.size());
        return documents.size();
    }
}
