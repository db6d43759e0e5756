// SPDX-License-Identifier: Apache-2.0
package org.explant.letter.docx;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Sets a letter as PDF: tagged, in English, its typeface inside; it fetches nothing. */
public final class LetterPdf {
    private static final String FAMILY = "Liberation Sans";

    static {
        // It logs what it draws, and what it draws is confidential.
        XRLog.setLoggingEnabled(false);
    }

    private LetterPdf() {}

    /** @param title what a reader of screens says first, and the only thing the file tells of itself */
    public static byte[] of(byte[] docx, String title) {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useUriResolver((base, uri) -> uri.startsWith("data:image/") ? uri : null)
                .withW3cDocument(LetterPage.of(DocxFile.opened(docx), title), null)
                .useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("Bold"), FAMILY, 700, FontStyle.NORMAL, true)
                .useFont(() -> font("Italic"), FAMILY, 400, FontStyle.ITALIC, true);
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            var information = new PDDocumentInformation();
            information.setTitle(title);
            information.setProducer("Explant");
            document.setDocumentInformation(information);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String weight) {
        var name = "/liberation/LiberationSans-" + weight + ".ttf";
        return Objects.requireNonNull(LetterPdf.class.getResourceAsStream(name), name);
    }
}
