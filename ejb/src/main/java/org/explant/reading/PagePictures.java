// SPDX-License-Identifier: Apache-2.0
package org.explant.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.explant.access.Permission;
import org.explant.document.DocumentId;
import org.explant.document.DocumentOriginals;
import org.explant.searchindex.reader.PagePicture;
import org.explant.searchindex.reader.ReaderUnavailable;
import org.explant.searchindex.reader.ReadingLimits;
import org.explant.vault.StoredFileDamaged;

/** Pages as they look, drawn where documents are read: outside the server. Asking for them is taking them away. */
@Stateless
@RolesAllowed(Permission.OPENS_DOCUMENTS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PagePictures {
    @Inject
    private DocumentOriginals originals;

    @Inject
    private ReadersAtWork readers;

    /** A picture for every page asked for, in that order; missing where it could not be drawn. */
    public List<PagePicture> of(@NotNull DocumentId document, @NotNull List<Integer> pages) {
        try {
            Path copy = readers.copies().fresh();
            try {
                copy(document, copy);
                return readers.pool().draw(copy, ReadingLimits.STANDARD, pages);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (StoredFileDamaged damaged) {
            return pages.stream().map(PagePicture::missing).toList();
        } catch (ReaderUnavailable down) {
            throw new PicturesUnavailable();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private void copy(DocumentId document, Path copy) throws IOException {
        try (var original = originals.download(document).content();
                var out = readers.copies().writing(copy)) {
            Channels.newInputStream(original).transferTo(out);
        }
    }
}
