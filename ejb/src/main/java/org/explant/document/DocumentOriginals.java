// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.channels.SeekableByteChannel;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.shared.NotFound;
import org.explant.vault.StoredFile;
import org.explant.vault.Vault;

/** The files as received. One instance without a lock, for proving a long file takes a while. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RolesAllowed(Permission.OPENS_DOCUMENTS)
public class DocumentOriginals {
    @Inject
    private DocumentQueries queries;

    @Inject
    private DocumentFiles files;

    @Inject
    private DocumentViews views;

    @Inject
    private Vault vault;

    @Inject
    private CurrentReader reader;

    /** The plain bytes of a file; whoever gets it closes it. */
    public record Original(String fileName, long bytes, String sha256, SeekableByteChannel content) {}

    /** For looking at by ranges: every segment is proven before a byte of it is handed out. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Original view(DocumentId document) {
        Document visible = visible(document);
        StoredFile stored = files.latest(document);
        views.viewed(visible.claimId(), document);
        return open(visible, stored);
    }

    /** For taking away: the whole file is proven before the first byte is handed out. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Original download(DocumentId document) {
        Document visible = visible(document);
        StoredFile stored = files.latest(document);
        vault.verify(document.value(), stored);
        views.downloaded(visible.claimId(), document);
        return open(visible, stored);
    }

    private Original open(Document document, StoredFile stored) {
        var content = vault.open(document.documentId().value(), stored);
        return new Original(document.fileName(), stored.bytes(), stored.sha256(), content);
    }

    private Document visible(DocumentId document) {
        return queries.document(document, reader.accountId()).orElseThrow(NotFound::new);
    }
}
