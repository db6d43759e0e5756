// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Papers made up for the tests: hospital records of nobody. */
public final class Papers {
    private static final int LINES = 45;

    private Papers() {}

    /** A word that stands on that page of that paper and nowhere else. */
    public static String markOf(String paper, int page) {
        return "mark" + paper + "x" + page;
    }

    public static byte[] text(String paper, int pages) {
        return saved(document(paper, pages));
    }

    /** Opens only with a password. */
    static byte[] locked(String paper) {
        var document = document(paper, 2);
        try {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return saved(document);
    }

    /** A picture of a page, without a letter in it. */
    static byte[] scan() {
        try {
            var document = new PDDocument();
            var page = new PDPage();
            document.addPage(page);
            var picture = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
            picture.createGraphics().setBackground(Color.GRAY);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), 50, 50);
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] withoutPages() {
        return saved(new PDDocument());
    }

    static byte[] damaged(String paper) {
        return Arrays.copyOf(
                "%PDF-1.7\nnothing that could be followed ".getBytes(StandardCharsets.US_ASCII), 40 + paper.length());
    }

    private static PDDocument document(String paper, int pages) {
        try {
            var document = new PDDocument();
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int number = 1; number <= pages; number++) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 10);
                    content.setLeading(15);
                    content.newLineAtOffset(60, 730);
                    content.showText(markOf(paper, number));
                    for (int line = 1; line < LINES; line++) {
                        content.newLine();
                        content.showText(
                                "Reviewed in clinic " + line + ", walks without aid, cobalt 7 ppb, no swelling.");
                    }
                    content.endText();
                }
            }
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] saved(PDDocument document) {
        try (document) {
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
