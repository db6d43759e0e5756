// SPDX-License-Identifier: Apache-2.0
package org.explant.search.facsimile;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.explant.search.MarkedPage;
import org.explant.searchindex.PageText;
import org.jspecify.annotations.Nullable;

/** A PDF that grows by pictures of pages; only what Explant made itself is ever opened here. */
final class FacsimileFile implements AutoCloseable {
    private static final String TYPEFACE = "/liberation/LiberationSans-Regular.ttf";
    private static final float WIDE = PDRectangle.A4.getHeight();
    private static final float NARROW = PDRectangle.A4.getWidth();
    /** Beneath the picture, never on it: nothing of the evidence is covered. */
    private static final float BAND = 34;

    private static final float FIRST_LINE = 20;
    private static final float SECOND_LINE = 8;
    private static final Color MARKER = new Color(0xFF, 0xE0, 0x66);

    private final PDDocument document;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final PDFont font;

    /**
     * A page to add.
     *
     * @param jpeg empty where there is no picture
     * @param text as read, to lie unseen on the picture so that it can be searched
     * @param warning what is wrong with the picture; empty where nothing is
     */
    record Sheet(byte[] jpeg, @Nullable PageText text, MarkedPage marked, String citation, String warning) {}

    /** @param first the pages in front, made by ourselves */
    FacsimileFile(byte[] first) {
        try (var typeface = getClass().getResourceAsStream(TYPEFACE)) {
            document = Loader.loadPDF(first);
            font = PDType0Font.load(document, Objects.requireNonNull(typeface, TYPEFACE), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // It says that all of it can be read aloud in order, which is not so of pictures.
        document.getDocumentCatalog().setMetadata(null);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    void add(Sheet sheet) {
        try {
            var image = sheet.jpeg().length == 0 ? null : JPEGFactory.createFromByteArray(document, sheet.jpeg());
            var area = image == null ? new Area(NARROW, WIDE, BAND) : area(image);
            var page = new PDPage(new PDRectangle(area.width(), area.height() + BAND));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                if (image != null) content.drawImage(image, 0, BAND, area.width(), area.height());
                var lettering = new Lettering(content, font);
                if (sheet.text() != null) lettering.hide(sheet.text(), area);
                lettering.show(sheet.citation(), FIRST_LINE);
                lettering.show(sheet.warning(), SECOND_LINE);
                mark(content, sheet.marked(), area);
            }
            bookmark(sheet.citation(), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Area area(PDImageXObject image) {
        float width = image.getWidth() > image.getHeight() ? WIDE : NARROW;
        return new Area(width, width * image.getHeight() / image.getWidth(), BAND);
    }

    /** As a highlighter does: what is dark stays dark. */
    private static void mark(PDPageContentStream content, MarkedPage marked, Area area) throws IOException {
        var through = new PDExtendedGraphicsState();
        through.setBlendMode(BlendMode.MULTIPLY);
        content.setGraphicsStateParameters(through);
        content.setNonStrokingColor(MARKER);
        for (var mark : marked.marks()) {
            for (var box : mark.boxes()) {
                content.addRect(
                        box.x() * area.width(),
                        area.up(box.y() + box.height()),
                        box.width() * area.width(),
                        box.height() * area.height());
                content.fill();
            }
        }
    }

    private void bookmark(String title, PDPage page) {
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(page);
        outline.addLast(item);
    }

    byte[] bytes() {
        try {
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
