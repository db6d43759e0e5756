// SPDX-License-Identifier: Apache-2.0
package org.explant.search.facsimile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.explant.access.Permission;
import org.explant.document.DocumentId;
import org.explant.document.PageTexts;
import org.explant.reading.PagePictures;
import org.explant.report.paper.FileFormat;
import org.explant.report.paper.Paper;
import org.explant.search.FoundFiles;
import org.explant.search.FoundRow;
import org.explant.search.FoundRows;
import org.explant.search.MarkedPages;
import org.explant.search.SearchId;
import org.explant.searchindex.reader.PagePicture;

/** The pages of an answer as one PDF: the list with its citations first, then every page with its words boxed. */
@Stateless
@RolesAllowed(Permission.OPENS_DOCUMENTS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FoundPages {
    /** Pages that one file holds; the rest is told. */
    public static final int MOST = 100;

    @Inject
    private FoundFiles files;

    @Inject
    private PagePictures pictures;

    @Inject
    private PageTexts texts;

    @Inject
    private MarkedPages marked;

    /** The pages of the file, as the reader may see them now. */
    public FoundRows rows(@NotNull SearchId search) {
        return files.rows(search, MOST);
    }

    /** The file. The trail tells it of every document that pages were taken from. */
    public byte[] file(@NotNull FoundRows rows, @NotNull Paper list, @NotNull Captions captions) {
        byte[] first = files.file(rows, FileFormat.PDF, list);
        var drawn = drawn(rows.rows());
        try (var file = new FacsimileFile(first)) {
            for (FoundRow row : rows.rows()) {
                DocumentId document = row.particulars().document();
                var picture = Objects.requireNonNull(drawn.get(document)).next();
                file.add(new FacsimileFile.Sheet(
                        picture.jpeg(),
                        texts.read(document, row.page()).orElse(null),
                        marked.page(rows.request().searchId(), document, row.page()),
                        captions.citation().apply(row),
                        captions.warning(picture)));
            }
            return file.bytes();
        }
    }

    /** Every document is opened once. */
    private Map<DocumentId, Iterator<PagePicture>> drawn(List<FoundRow> rows) {
        Function<FoundRow, DocumentId> document = row -> row.particulars().document();
        Map<DocumentId, Iterator<PagePicture>> drawn = new LinkedHashMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(
                        document, LinkedHashMap::new, Collectors.mapping(FoundRow::page, Collectors.toList())))
                .forEach((each, pages) ->
                        drawn.put(each, pictures.of(each, pages).iterator()));
        return drawn;
    }
}
