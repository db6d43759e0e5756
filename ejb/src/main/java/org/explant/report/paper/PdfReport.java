// SPDX-License-Identifier: Apache-2.0
package org.explant.report.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * A PDF that a screen reader can read: tagged, with title, language, headings as bookmarks and headers of tables, and
 * its typeface inside.
 */
final class PdfReport {
    private static final String FAMILY = "Liberation Sans";

    static {
        // It logs what it draws, and what it draws is confidential.
        XRLog.setLoggingEnabled(false);
    }

    private PdfReport() {}

    static byte[] write(Paper paper) {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useUriResolver((base, uri) -> uri.startsWith(PaperMarkup.PICTURE) ? uri : null)
                .withW3cDocument(PaperMarkup.of(paper), null)
                .useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            return saved(document, paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells nothing but title and moment, and numbers the document by them: equal reports are equal files. */
    private static byte[] saved(PDDocument document, Paper paper) throws IOException {
        var information = new PDDocumentInformation();
        information.setTitle(paper.title());
        information.setProducer("Explant");
        information.setCreationDate(GregorianCalendar.from(paper.asAt().atZone(ZoneOffset.UTC)));
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setMetadata(metadata(document, paper));
        document.setDocumentId(paper.asAt().toEpochMilli());
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** Says to programs that it is PDF/UA, and the title once more. */
    private static PDMetadata metadata(PDDocument document, Paper paper) throws IOException {
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(
                """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <pdfuaid:part>1</pdfuaid:part><xmp:CreateDate>%s</xmp:CreateDate>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>""".formatted(escaped(paper.title()), paper.asAt()).getBytes(StandardCharsets.UTF_8));
        return metadata;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static InputStream font(String weight) {
        var name = "/liberation/LiberationSans-" + weight + ".ttf";
        return Objects.requireNonNull(PdfReport.class.getResourceAsStream(name), name);
    }
}
