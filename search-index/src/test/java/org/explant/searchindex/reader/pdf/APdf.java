// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.explant.searchindex.WordBox;
import org.explant.searchindex.reader.PageReading;

/** A small PDF for a test. */
public final class APdf implements AutoCloseable {
    /** A font every PDF reader knows. */
    public static final PDFont HELVETICA = new PDType1Font(FontName.HELVETICA);

    private final PDDocument document = new PDDocument();

    /** The same pages make the same bytes, so that what fails once fails again. */
    public APdf() {
        document.setDocumentId(1L);
    }

    /** A page of plain lines, the first at the top. */
    public static APdf ofPages(int pages, String... lines) throws IOException {
        var pdf = new APdf();
        for (int i = 1; i <= pages; i++) {
            String[] own = lines.clone();
            own[0] += " " + i;
            pdf.page(new PDPage(PDRectangle.A4), content -> write(content, 50, 780, own));
        }
        return pdf;
    }

    /** Something drawn on a page. */
    @FunctionalInterface
    public interface Drawing {
        /** Draws. */
        void on(PDPageContentStream content) throws IOException;
    }

    /** Adds a page with something drawn on it. */
    public APdf page(PDPage page, Drawing drawing) throws IOException {
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.setFont(HELVETICA, 12);
            drawing.on(content);
        }
        return this;
    }

    /** Adds an A4 page whose content stream is exactly this, with Helvetica as F1. */
    public APdf raw(String content) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        var resources = new PDResources();
        resources.put(org.apache.pdfbox.cos.COSName.getPDFName("F1"), HELVETICA);
        page.setResources(resources);
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
        document.addPage(page);
        return this;
    }

    /** Writes lines downwards from a point. */
    public static void write(PDPageContentStream content, float x, float y, String... lines) throws IOException {
        content.beginText();
        content.setLeading(14);
        content.newLineAtOffset(x, y);
        for (String line : lines) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }

    /** Locks it: an empty user password opens it for everyone, and protects only against changes. */
    public APdf locked(String ownerPassword, String userPassword) throws IOException {
        document.protect(new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission()));
        return this;
    }

    /** An embedded TrueType font, as word processors write. */
    public PDFont embedded() throws IOException {
        try (InputStream font =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(document, Objects.requireNonNull(font), true);
        }
    }

    /** The document itself, for what this class does not do. */
    public PDDocument document() {
        return document;
    }

    /** Its bytes. */
    public byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** Writes it to a file of a directory. */
    public Path in(Path directory) throws IOException {
        return Files.write(Files.createTempFile(directory, "own-", ".pdf"), bytes());
    }

    /** Reads one of its pages as the reader's program does, here in this process. */
    public PageReading read(int number) throws IOException {
        try (PDDocument again = Loader.loadPDF(bytes())) {
            return new PageReader(1 << 20).read(again.getPage(number - 1), number);
        }
    }

    /** The first box whose word is exactly this. */
    public static WordBox boxOf(PageReading reading, String word) {
        String text = reading.page().text();
        return reading.page().words().stream()
                .filter(box -> text.substring(box.from(), box.to()).equals(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no word " + word + " in: " + text));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
