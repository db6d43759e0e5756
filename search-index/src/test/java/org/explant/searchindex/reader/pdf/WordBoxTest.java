// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.explant.searchindex.WordBox;
import org.explant.searchindex.reader.PageReading;
import org.explant.searchindex.reader.PageState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word's box is where a person sees the word: on the rendered page all ink lies in boxes, and every box has ink. */
class WordBoxTest {
    private static final int SCALE = 2;
    private static final int WHITE = 0xFFFFFF;

    @ParameterizedTest
    @CsvSource({"0, false", "90, false", "180, false", "270, false", "0, true", "90, true", "180, true", "270, true"})
    void inkLiesInTheBoxesAndNowhereElse(int rotation, boolean cropped) throws IOException {
        try (var pdf = new APdf()) {
            pdf.page(page(rotation, cropped), content -> {
                APdf.write(content, 120, 500, "Pseudotumour", "gap", "femoral head");
                APdf.write(content, 330, 210, "(quality)");
            });
            PageReading reading = pdf.read(1);
            assertEquals(5, reading.page().words().size());
            BufferedImage image = render(pdf);
            for (WordBox box : reading.page().words()) {
                assertTrue(hasInk(image, box), () -> "no ink in " + box);
            }
            assertFalse(hasInkOutside(image, reading), "ink outside every box");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0.2, 0.2", "90, 0.8, 0.2", "180, 0.8, 0.8", "270, 0.2, 0.8"})
    void aWordDrawnNearOneCornerOfAnUprightPageTurnsWithThePage(int rotation, float x, float y) throws IOException {
        try (var pdf = new APdf()) {
            var page = new PDPage(new PDRectangle(1000, 1000));
            page.setRotation(rotation);
            pdf.page(page, content -> APdf.write(content, 190, 795, "cup"));
            WordBox box = APdf.boxOf(pdf.read(1), "cup");
            assertEquals(x, box.x() + box.width() / 2, 0.02);
            assertEquals(y, box.y() + box.height() / 2, 0.02);
        }
    }

    @Test
    void aPageWithAnEmptyCropBoxIsMeasuredByItsSheet() throws IOException {
        try (var pdf = new APdf()) {
            var page = new PDPage(PDRectangle.A4);
            page.setCropBox(new PDRectangle(100, 100, 0, 0));
            pdf.page(page, content -> APdf.write(content, 50, 700, "seen"));
            assertEquals(PageState.SEARCHABLE, pdf.read(1).state());
        }
    }

    private static PDPage page(int rotation, boolean cropped) {
        var page = new PDPage(new PDRectangle(-30, 15, 600, 800));
        page.setRotation(rotation);
        if (cropped) {
            page.setCropBox(new PDRectangle(100, 150, 420, 600));
        }
        return page;
    }

    private static BufferedImage render(APdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFRenderer(document).renderImage(0, SCALE);
        }
    }

    private static boolean hasInk(BufferedImage image, WordBox box) {
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (isInk(image, x, y) && lies(image, x, y, box)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasInkOutside(BufferedImage image, PageReading reading) {
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                int column = x;
                int row = y;
                if (isInk(image, x, y)
                        && reading.page().words().stream().noneMatch(box -> lies(image, column, row, box))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isInk(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & WHITE) != WHITE;
    }

    /** A pixel and a half of grace, for the soft edge of what is drawn. */
    private static boolean lies(BufferedImage image, int column, int row, WordBox box) {
        float graceX = 1.5f / image.getWidth();
        float graceY = 1.5f / image.getHeight();
        float x = (column + 0.5f) / image.getWidth();
        float y = (row + 0.5f) / image.getHeight();
        return x > box.x() - graceX
                && x < box.x() + box.width() + graceX
                && y > box.y() - graceY
                && y < box.y() + box.height() + graceY;
    }
}
