// SPDX-License-Identifier: Apache-2.0
package org.explant.report.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A picture in a report, for those who see it and those who do not. */
class PdfPictureTest {
    @Test
    void aPictureIsInTheFileTaggedWithWhatItTells() throws IOException {
        var plain = APaper.of(1);
        var paper = new Paper(
                plain.title(),
                plain.asAt(),
                plain.running(),
                plain.facts(),
                plain.note(),
                List.of(new Paper.Picture("Levels", "Cobalt rose.", png(), List.of("Threshold: <7>"))),
                plain.tables());
        try (var document = Loader.loadPDF(PdfReport.write(paper))) {
            var told = new ArrayList<String>();
            walk(document.getDocumentCatalog().getStructureTreeRoot(), told);
            assertEquals(List.of("Cobalt rose."), told);
            int pictures = 0;
            var resources = document.getPage(0).getResources();
            for (var name : resources.getXObjectNames())
                if (resources.getXObject(name) instanceof PDImageXObject) pictures++;
            assertEquals(1, pictures);
            assertEquals(true, new PDFTextStripper().getText(document).contains("Threshold: <7>"));
        }
    }

    private static void walk(PDStructureNode node, List<String> told) {
        for (Object kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) told.add(element.getAlternateDescription());
                walk(element, told);
            }
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
