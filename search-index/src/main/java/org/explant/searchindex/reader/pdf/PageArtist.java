// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.explant.searchindex.reader.PagePicture;

/** Draws pages of one document as pictures, and says of each whether all of it could be drawn. */
final class PageArtist extends PDFRenderer {
    private static final float DOTS_PER_INCH = 150;
    private static final float POINTS_PER_INCH = 72;
    /** Three sheets of A4: a poster is drawn smaller. */
    private static final float MOST_PIXELS = 6.5e6f;

    private static final float QUALITY = 0.8f;

    private boolean whole = true;

    PageArtist(PDDocument document) {
        super(document);
    }

    /** Whatever a page holds, it ends in a picture or in none: nothing on it may end the drawing of the others. */
    PagePicture draw(PDPage page, int number) {
        try {
            whole = true;
            var image = renderImage(number - 1, scale(PageGeometry.of(page)), ImageType.RGB);
            return new PagePicture(number, jpeg(image), whole);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return PagePicture.missing(number);
        }
    }

    private static float scale(PageGeometry page) {
        double most = Math.sqrt(MOST_PIXELS / ((double) page.width() * page.height()));
        return (float) Math.min(DOTS_PER_INCH / POINTS_PER_INCH, most);
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), wanted);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Watched(parameters);
    }

    /** PDFBox leaves out what it cannot draw and says so in its log only. */
    private final class Watched extends PageDrawer {
        Watched(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException failed)
                throws IOException {
            whole = false;
            super.operatorException(operator, operands, failed);
        }
    }
}
