// SPDX-License-Identifier: Apache-2.0
package org.explant.demo.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Prints marks as PDF text that can be selected and searched. */
final class PdfPrinter implements Printer {
    private final PDDocument document;
    private final PDResources resources = new PDResources();

    PdfPrinter(PDDocument document) {
        this.document = document;
        var fonts = new COSDictionary();
        for (Face face : Face.values()) fonts.setItem(face.name(), fontOf(face));
        resources.getCOSObject().setItem(COSName.FONT, fonts);
    }

    @Override
    public void print(List<Mark> marks) throws IOException {
        var page = new PDPage(new PDRectangle(Page.WIDTH, Page.HEIGHT));
        page.setResources(resources);
        page.setContents(new PDStream(document, new ByteArrayInputStream(drawn(marks)), COSName.FLATE_DECODE));
        document.addPage(page);
    }

    private static byte[] drawn(List<Mark> marks) {
        var out = new ByteArrayOutputStream();
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Words words -> write(out, words);
                case Mark.Line line ->
                    op(
                            out,
                            "%.2f w %.1f %.1f m %.1f %.1f l S\n",
                            line.width(),
                            line.x1(),
                            line.y1(),
                            line.x2(),
                            line.y2());
                case Mark.Frame frame -> write(out, frame);
                case Mark.Stroke stroke -> write(out, stroke);
            }
        }
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, Mark.Words words) {
        op(out, "BT /%s %.1f Tf %.2f %.2f Td (", words.face().name(), words.size(), words.x(), words.y());
        for (byte code : Face.codes(words.text())) {
            if (code == '(' || code == ')' || code == '\\') out.write('\\');
            out.write(code);
        }
        op(out, ") Tj ET\n");
    }

    private static void write(ByteArrayOutputStream out, Mark.Frame frame) {
        op(out, "q %.2f g 0.4 w\n", frame.shade());
        op(out, "%.1f %.1f %.1f %.1f re B Q\n", frame.x(), frame.y(), frame.width(), frame.height());
    }

    private static void write(ByteArrayOutputStream out, Mark.Stroke stroke) {
        var points = stroke.points();
        op(out, "q 0.1 0.15 0.45 RG 0.9 w 1 J 1 j %.1f %.1f  m\n", points.get(0), points.get(1));
        for (int i = 2; i + 3 < points.size(); i += 2) {
            float x = points.get(i);
            float y = points.get(i + 1);
            float midX = (x + points.get(i + 2)) / 2;
            float midY = (y + points.get(i + 3)) / 2;
            op(out, "%.1f %.1f %.1f %.1f %.1f %.1f c\n", x, y, x, y, midX, midY);
        }
        op(out, "S Q\n");
    }

    private static void op(ByteArrayOutputStream out, String operators, Object... numbers) {
        out.writeBytes(String.format(Locale.ROOT, operators, numbers).getBytes(StandardCharsets.US_ASCII));
    }

    private static COSDictionary fontOf(Face face) {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName(face.fontName()));
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        return font;
    }
}
