// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.explant.monitoring.result.Metal;
import org.junit.jupiter.api.Test;

/** The picture itself. */
class ChartPictureTest {
    @Test
    void isDrawnTwiceAsFineAsItIsLarge() throws IOException {
        for (var size : PictureSize.values()) {
            var image = read(picture(AChart.of(AChart.lifelong(), ChartWish.USUAL), size));
            assertEquals(2 * size.width(), image.getWidth());
            assertEquals(2 * size.height(), image.getHeight());
        }
    }

    @Test
    void equalChartsAreEqualPictures() {
        assertArrayEquals(
                picture(AChart.of(AChart.lifelong(), ChartWish.USUAL), PictureSize.WIDE),
                picture(AChart.of(AChart.lifelong(), ChartWish.USUAL), PictureSize.WIDE));
    }

    @Test
    void showsBothMetalsAndThePalerTimeAfterARevision() throws IOException {
        var image = read(picture(AChart.of(AChart.lifelong(), ChartWish.USUAL), PictureSize.WIDE));
        for (Metal metal : Metal.values()) {
            assertTrue(has(image, ChartInk.of(metal).getRGB()), metal + " before");
            assertTrue(has(image, ChartInk.afterRevision(metal).getRGB()), metal + " after");
        }
        assertTrue(has(image, ChartInk.SHADE.getRGB()));
    }

    private static byte[] picture(MetalChart chart, PictureSize size) {
        return ChartPicture.png(chart, AChart.WORDS, size);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        var keep = System.getProperty("chart.keep");
        if (keep != null) Files.write(Path.of(keep, "chart-" + png.length + ".png"), png);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static boolean has(BufferedImage image, int colour) {
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++) if (image.getRGB(x, y) == colour) return true;
        return false;
    }
}
