// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.explant.access.Permission;
import org.explant.searchindex.reader.PageCodec;
import org.explant.vault.ContentKey;
import org.explant.vault.StoredFile;
import org.explant.vault.Vault;
import org.jspecify.annotations.Nullable;

/** What the reading queue may do to documents: fetch the original, store pages, say how far it has come. */
@Stateless
@RolesAllowed(Permission.SYSTEM)
public class DocumentReadings {
    @Resource(lookup = "java:jboss/datasources/ExplantDS")
    private DataSource database;

    @Inject
    private DocumentFiles files;

    @Inject
    private Vault vault;

    @Inject
    private Event<DocumentRead> read;

    /** Writes the original out in plain, proven to its last byte. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void copyOriginal(DocumentId document, OutputStream target) throws IOException {
        StoredFile stored = files.latest(document);
        vault.verify(document.value(), stored);
        try (var plain = vault.open(document.value(), stored);
                WritableByteChannel out = Channels.newChannel(target)) {
            var buffer = ByteBuffer.allocate(64 * 1024);
            while (plain.read(buffer.clear()) >= 0) {
                out.write(buffer.flip());
            }
        }
    }

    /** The key that the document's pages are sealed with: asked for once a reading. */
    public ContentKey key(DocumentId document) {
        return files.key(document);
    }

    /** The document is open: so many pages will be told. */
    public void begun(DocumentId document, int pages, Set<DocumentProblem> notices) {
        write(connection -> new ReadingColumns(connection).begun(document.value(), pages, notices));
    }

    /**
     * Stores pages under the document's key.
     *
     * @param pagesRead how far the reader has come
     */
    public void store(PageReadingOf which, ContentKey key, List<FreshPage> pages, int pagesRead) {
        var rows = pages.stream().map(p -> which.seal(key, p)).toList();
        write(connection -> {
            new PageTable(connection).store(which.document().value(), rows);
            new ReadingColumns(connection).progressed(which.document().value(), pagesRead);
        });
    }

    /** Lets the index take up what is read so far. */
    public void shown(DocumentId document) {
        write(connection -> new ReadingColumns(connection).shown(document.value()));
    }

    /**
     * The reading is over.
     *
     * @param failure why the document was given up; null where every page was told
     */
    public void ended(DocumentId document, Set<DocumentProblem> notices, @Nullable DocumentProblem failure) {
        write(connection -> new ReadingColumns(connection).ended(document.value(), notices, failure));
        read.fire(new DocumentRead(document));
    }

    private void write(Statements statements) {
        try (var connection = database.getConnection()) {
            statements.run(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("pages not written", failed);
        }
    }

    /** Which reading of which version of a document pages belong to. */
    public record PageReadingOf(DocumentId document, int fileVersion, int reading) {
        PageTable.Row seal(ContentKey key, FreshPage fresh) {
            int page = fresh.page().number();
            byte[] sealed = key.seal(PageCodec.encode(fresh.page()), place(page));
            return new PageTable.Row(page, fileVersion, reading, fresh.state(), fresh.problem(), sealed);
        }

        /** A sealed page opens only where it stood. */
        String place(int page) {
            return document + "|" + fileVersion + "|" + page + "|" + reading;
        }
    }

    private interface Statements {
        void run(Connection connection) throws SQLException;
    }
}
