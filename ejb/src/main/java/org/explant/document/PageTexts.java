// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.searchindex.PageText;
import org.explant.searchindex.reader.DamagedPageBytes;
import org.explant.searchindex.reader.PageCodec;
import org.explant.shared.NotFound;
import org.explant.vault.ContentKey;
import org.explant.vault.StoredFileDamaged;

/** Pages as read, opened again. */
@Stateless
@RolesAllowed(Permission.OPENS_DOCUMENTS)
public class PageTexts {
    @Resource(lookup = "java:jboss/datasources/ExplantDS")
    private DataSource database;

    @Inject
    private DocumentQueries queries;

    @Inject
    private DocumentFiles files;

    @Inject
    private DocumentViews views;

    @Inject
    private CurrentReader reader;

    /** One page, where the reader has told it; a document behind the wall does not exist. */
    public Optional<PageText> read(DocumentId document, int page) {
        Document visible = requireVisible(document);
        return row(visible.documentId(), page).map(row -> open(document, files.key(document), row));
    }

    /** One page with its state, for somebody who looks at it: that is written down. */
    public PageSheet sheet(DocumentId document, int page) {
        Document target = requireVisible(document);
        var row = row(document, page).orElseThrow(NotFound::new);
        var text = open(document, files.key(document), row);
        views.pageViewed(target.claimId(), document, page);
        var words = text.words().stream()
                .map(w -> new PageSheet.Word(w.from(), w.to(), w.x(), w.y(), w.width(), w.height()))
                .toList();
        return new PageSheet(page, row.state(), text.text(), words);
    }

    /** Every page told so far, in order, one after the other: for the index. */
    @RolesAllowed(Permission.SYSTEM)
    public void each(DocumentId document, Consumer<PageText> wanted) {
        ContentKey key = files.key(document);
        try (var connection = database.getConnection()) {
            new PageTable(connection).each(document.value(), row -> wanted.accept(open(document, key, row)));
        } catch (SQLException failed) {
            throw new IllegalStateException("pages not read", failed);
        }
    }

    /** Every page told so far, in order. */
    @RolesAllowed(Permission.SYSTEM)
    public List<PageText> all(DocumentId document) {
        List<PageText> pages = new ArrayList<>();
        each(document, pages::add);
        return pages;
    }

    private Document requireVisible(DocumentId document) {
        return queries.document(document, reader.accountId()).orElseThrow(NotFound::new);
    }

    private Optional<PageTable.Row> row(DocumentId document, int page) {
        try (var connection = database.getConnection()) {
            return new PageTable(connection).page(document.value(), page);
        } catch (SQLException failed) {
            throw new IllegalStateException("page not read", failed);
        }
    }

    private static PageText open(DocumentId document, ContentKey key, PageTable.Row row) {
        var which = new DocumentReadings.PageReadingOf(document, row.fileVersion(), row.reading());
        try {
            return PageCodec.decode(key.unseal(row.sealed(), which.place(row.page())));
        } catch (DamagedPageBytes damaged) {
            throw new StoredFileDamaged();
        }
    }
}
