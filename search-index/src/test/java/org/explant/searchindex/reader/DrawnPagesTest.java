// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.explant.searchindex.reader.pdf.APdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawnPagesTest {
    @TempDir
    Path directory;

    private ReaderPool pool;

    @BeforeEach
    void open() {
        pool = Readers.pool(directory, 1);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void pagesAreDrawnInTheOrderAskedForAndOneThatIsNotThereIsMissing() throws IOException {
        try (var pdf = APdf.ofPages(4, "page")) {
            var pictures = pool.draw(pdf.in(directory), Readers.PATIENT, List.of(3, 1, 9, 4));
            assertEquals(
                    List.of(3, 1, 9, 4),
                    pictures.stream().map(PagePicture::number).toList());
            assertEquals(
                    List.of(false, false, true, false),
                    pictures.stream().map(PagePicture::isMissing).toList());
        }
    }

    @Test
    void aTurnedPageIsDrawnAsItIsSeenAndWhatIsDarkOnItIsDark() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        page.setRotation(90);
        try (var pdf = new APdf().page(page, content -> {
            content.setNonStrokingColor(Color.BLACK);
            content.addRect(0, 0, 100, 100);
            content.fill();
        })) {
            var picture =
                    pool.draw(pdf.in(directory), Readers.PATIENT, List.of(1)).getFirst();
            BufferedImage image = opened(picture);
            assertTrue(picture.whole());
            assertTrue(image.getWidth() > image.getHeight(), "not turned");
            assertTrue(new Color(image.getRGB(50, 50)).getRed() < 60, "the dark corner is at the top left");
            assertTrue(new Color(image.getRGB(1500, 1000)).getRed() > 200, "the rest is paper");
        }
    }

    @Test
    void aPosterIsDrawnSmaller() throws IOException {
        try (var pdf = new APdf().page(new PDPage(new PDRectangle(14_000, 14_000)), content -> {})) {
            BufferedImage image = opened(
                    pool.draw(pdf.in(directory), Readers.PATIENT, List.of(1)).getFirst());
            assertTrue(image.getWidth() < 3_000);
        }
    }

    @Test
    void aPageWithAnImageThatNobodyCanReadIsNotCalledWhole() throws IOException {
        try (var pdf = new APdf()) {
            pdf.page(new PDPage(PDRectangle.A4), content -> {
                var image = new PDImageXObject(
                        pdf.document(),
                        new ByteArrayInputStream(new byte[] {1, 2, 3}),
                        COSName.JPX_DECODE,
                        10,
                        10,
                        8,
                        PDDeviceGray.INSTANCE);
                content.drawImage(image, 50, 50, 200, 200);
            });
            assertFalse(pool.draw(pdf.in(directory), Readers.PATIENT, List.of(1))
                    .getFirst()
                    .whole());
        }
    }

    @Test
    void aDocumentThatDoesNotOpenHasNoPicturesAndTheNextOneHas() throws IOException {
        Path rubbish = Files.writeString(directory.resolve("rubbish.pdf"), "%PDF-1.7\nrubbish without end");
        assertTrue(pool.draw(rubbish, Readers.PATIENT, List.of(1, 2)).stream().allMatch(PagePicture::isMissing));
        try (var pdf = APdf.ofPages(1, "sound")) {
            assertFalse(pool.draw(pdf.in(directory), Readers.PATIENT, List.of(1))
                    .getFirst()
                    .isMissing());
        }
    }

    private static BufferedImage opened(PagePicture picture) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture.jpeg())), "no picture");
    }
}
