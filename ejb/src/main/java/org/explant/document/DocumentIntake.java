// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimTouched;
import org.explant.claim.Walls;
import org.explant.vault.StoredFile;

/** The one short transaction that makes a stored file a document. */
@ApplicationScoped
class DocumentIntake {
    @Inject
    private EntityManager entityManager;

    @Inject
    private DocumentQueries queries;

    @Inject
    private AuditTrail trail;

    @Inject
    private Walls walls;

    @Inject
    private CurrentReader reader;

    @Inject
    private Clock clock;

    @Inject
    private Event<Object> events;

    /** The document of an upload that has already been taken in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<DocumentId> known(ClaimId claim, String uploadId) {
        Optional<Document> earlier = queries.upload(reader.accountId(), uploadId);
        if (earlier.filter(d -> !d.claimId().equals(claim)).isPresent()) throw new UploadIdAlreadyUsed();
        return earlier.map(Document::documentId);
    }

    /** The document that was brought in under that key before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<DocumentId> broughtIn(EarlierDocument earlier) {
        return queries.upload(earlier.broughtBy(), earlier.document().uploadId())
                .map(Document::documentId);
    }

    /** For the system, which is no reader: nobody acted on the claim, so its last activity stays. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void bringIn(DocumentId id, ClaimId claim, EarlierDocument earlier, StoredFile stored) {
        var receipt =
                new Document.Receipt(claim, stored.sha256(), stored.bytes(), earlier.receivedAt(), earlier.broughtBy());
        var document = new Document(id, receipt, earlier.document());
        document.change(
                0, new DocumentChange(null, null, null, earlier.provider(), earlier.author(), earlier.privilege()));
        keep(document, stored, Map.of("brought", "in"));
    }

    /** Asks the wall once more: a long upload may outlast a right. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(DocumentId id, ClaimId claim, NewDocument wanted, StoredFile stored) {
        walls.check(claim);
        if (!wanted.keepBoth()) requireNew(claim, stored.sha256());
        AccountId by = reader.accountId();
        var now = clock.instant();
        var receipt = new Document.Receipt(claim, stored.sha256(), stored.bytes(), now, by);
        keep(new Document(id, receipt, wanted), stored, Map.of("bytes", Long.toString(stored.bytes())));
        events.fire(new ClaimTouched(claim, now));
    }

    private void keep(Document document, StoredFile stored, Map<String, String> facts) {
        DocumentId id = document.documentId();
        entityManager.persist(document);
        entityManager.persist(new DocumentFile(id, stored));
        trail.record(Act.DOCUMENT_RECEIVED, document.claimId().value(), id.value(), facts);
        entityManager.flush();
        events.fire(document.received());
    }

    /** Two equal files sent at once stand in line here, so that the second is told. */
    private void requireNew(ClaimId claim, String sha256) {
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:file, 0)) as text)")
                .setParameter("file", claim + sha256)
                .getSingleResult();
        List<Document> same = queries.sameFile(claim, sha256);
        if (!same.isEmpty()) throw new AlreadyInThisClaim(same.getFirst().documentId());
    }
}
