// SPDX-License-Identifier: Apache-2.0
package org.explant.search.facsimile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.explant.search.MarkedPage;
import org.explant.searchindex.PageText;
import org.explant.searchindex.WordBox;
import org.junit.jupiter.api.Test;

class FacsimileFileTest {
    private static final PageText TEXT = new PageText(
            7,
            "cobalt \u4E2D raised",
            List.of(
                    new WordBox(0, 6, 0.1f, 0.5f, 0.2f, 0.02f),
                    new WordBox(7, 8, 0.4f, 0.5f, 0.1f, 0.02f),
                    new WordBox(9, 15, 0.6f, 0.5f, 0.2f, 0.02f)));
    private static final MarkedPage MARKED = new MarkedPage(
            7, List.of(new MarkedPage.Mark("cobalt", List.of(new MarkedPage.Box(0.1f, 0.5f, 0.2f, 0.02f)))));

    @Test
    void theWordsCanBeSearchedAndStandWhereTheyAreSeen() throws IOException {
        try (var file = Loader.loadPDF(written(new FacsimileFile.Sheet(white(), TEXT, MARKED, "Letter, p. 7", "")))) {
            assertEquals(2, file.getNumberOfPages());
            var said = new PDFTextStripper().getText(file);
            assertTrue(said.contains("cobalt"));
            assertTrue(said.contains("raised"), "a word in a script that the typeface lacks costs only itself");
            assertTrue(said.contains("Letter, p. 7"));
        }
    }

    @Test
    void whatWasFoundIsMarkedInItsPlaceAndNothingElseIs() throws IOException {
        try (var file = Loader.loadPDF(written(new FacsimileFile.Sheet(white(), TEXT, MARKED, "Letter", "")))) {
            var seen = new PDFRenderer(file).renderImage(1);
            float picture = seen.getHeight() - 34;
            assertTrue(blue(seen, 0.2f, 0.51f * picture) < 130, "marked");
            assertTrue(blue(seen, 0.7f, 0.51f * picture) > 240, "not marked");
            assertTrue(blue(seen, 0.2f, 0.56f * picture) > 240, "below the mark");
        }
    }

    @Test
    void aPageWithoutAPictureSaysSo() throws IOException {
        var missing = new FacsimileFile.Sheet(new byte[0], null, new MarkedPage(7, List.of()), "Letter", "Not drawn.");
        try (var file = Loader.loadPDF(written(missing))) {
            assertTrue(new PDFTextStripper().getText(file).contains("Not drawn."));
            assertEquals(
                    "Letter",
                    file.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle());
        }
    }

    private static byte[] written(FacsimileFile.Sheet sheet) throws IOException {
        try (var file = new FacsimileFile(first())) {
            file.add(sheet);
            return file.bytes();
        }
    }

    private static byte[] first() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] white() throws IOException {
        var image = new BufferedImage(595, 842, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 595, 842);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static int blue(BufferedImage seen, float across, float down) {
        return new Color(seen.getRGB((int) (across * seen.getWidth()), (int) down)).getBlue();
    }
}
