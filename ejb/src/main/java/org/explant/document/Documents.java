// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimTouched;
import org.explant.claim.OnThisClaim;
import org.explant.shared.NotFound;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.explant.vault.FileTooLarge;
import org.explant.vault.StoredFile;
import org.explant.vault.Vault;

/**
 * The documents of claim files. One instance without a lock: a slow upload occupies no place in a pool that lists and
 * sheets wait for.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RolesAllowed(Permission.OPENS_DOCUMENTS)
public class Documents {
    /** Longest file, in bytes. */
    public static final long LONGEST = 500L << 20;

    @Inject
    private DocumentQueries queries;

    @Inject
    private DocumentIntake intake;

    @Inject
    private Vault vault;

    @Inject
    private CurrentReader reader;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Inject
    private Event<ClaimTouched> touched;

    /**
     * Takes a file in. It is stored first, outside any transaction, and recorded after; when this returns, neither a
     * kill nor a power cut loses it.
     *
     * @throws IOException where the sender stops sending
     */
    @OnThisClaim
    @RolesAllowed(Permission.ADDS_DOCUMENTS)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DocumentId receive(ClaimId claim, @Valid NewDocument wanted, IncomingFile file) throws IOException {
        if (wanted.length() > LONGEST) throw new FileTooLarge(LONGEST >> 20);
        var known = intake.known(claim, wanted.uploadId());
        if (known.isPresent()) return known.get();
        var id = DocumentId.fresh();
        var content = Sniffing.accepted(FileName.of(wanted.fileName()), file.content());
        return recorded(id, claim, new Stored(wanted, file, vault.put(id.value(), content, LONGEST)));
    }

    /** Brings in a document that has a past elsewhere; brought in again, it makes no second one. */
    @RolesAllowed(Permission.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DocumentId bringIn(ClaimId claim, @Valid EarlierDocument earlier, InputStream in) throws IOException {
        var known = intake.broughtIn(earlier);
        if (known.isPresent()) return known.get();
        var id = DocumentId.fresh();
        intake.bringIn(id, claim, earlier, vault.put(id.value(), in, LONGEST));
        return id;
    }

    private record Stored(NewDocument before, IncomingFile file, StoredFile bytes) {}

    private DocumentId recorded(DocumentId id, ClaimId claim, Stored stored) throws IOException {
        boolean kept = false;
        try {
            intake.record(id, claim, stored.file().described(stored.before()), stored.bytes());
            kept = true;
            return id;
        } catch (PersistenceException | TransactionalException sentTwiceAtOnce) {
            return intake.known(claim, stored.before().uploadId()).orElseThrow(() -> sentTwiceAtOnce);
        } finally {
            if (!kept) vault.takeBack(stored.bytes());
        }
    }

    /** The documents of a claim file, by pages. */
    @OnThisClaim
    public Slice<DocumentLine> lines(ClaimId claim, SliceRequest slice) {
        var lines = queries
                .documents(claim, reader.accountId(), DocumentColumns.page(slice), DocumentColumns.order(slice))
                .stream()
                .map(Document::line)
                .toList();
        return new Slice<>(queries.number(claim, reader.accountId()), lines);
    }

    /** Those documents of a claim file that are waiting to be read or being read. */
    @OnThisClaim
    public List<DocumentLine> unsettled(ClaimId claim) {
        return queries.unsettled(claim, reader.accountId()).stream()
                .map(Document::line)
                .toList();
    }

    /** One document with all that is known about it. */
    public DocumentSheet sheet(DocumentId document) {
        Document visible = visible(document);
        return visible.sheet(queries.reference(visible.claimId()));
    }

    /** Writes down what a person says about one document or several; all of them, or none where one has changed. */
    @RolesAllowed(Permission.ADDS_DOCUMENTS)
    public void change(@NotEmpty List<DocumentVersion> which, @Valid DocumentChange wanted) {
        for (DocumentVersion seen : which) {
            Document document = visible(seen.document());
            document.change(seen.version(), wanted);
            ClaimId claim = document.claimId();
            trail.record(Act.DOCUMENT_CHANGED, claim.value(), seen.document().value(), Map.of());
            touched.fire(new ClaimTouched(claim, clock.instant()));
        }
    }

    private Document visible(DocumentId document) {
        return queries.document(document, reader.accountId()).orElseThrow(NotFound::new);
    }
}
