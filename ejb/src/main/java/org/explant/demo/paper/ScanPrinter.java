// SPDX-License-Identifier: Apache-2.0
package org.explant.demo.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Prints marks as an office copier would scan them: a slightly skewed, noisy grey picture without any text. */
final class ScanPrinter implements Printer {
    private static final float SCALE = 2; // 144 dots an inch: small, and still within reach of text recognition
    private static final float QUALITY = 0.32f;

    private final PDDocument document;
    private final Dice dice;

    ScanPrinter(PDDocument document, long seed) {
        this.document = document;
        this.dice = new Dice(seed);
    }

    @Override
    public void print(List<Mark> marks) throws IOException {
        var picture = pictureOf(marks);
        var page = new PDPage(new PDRectangle(Page.WIDTH, Page.HEIGHT));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            var image = JPEGFactory.createFromImage(document, picture, QUALITY, (int) (SCALE * 72));
            content.drawImage(image, 0, 0, Page.WIDTH, Page.HEIGHT);
        }
    }

    private BufferedImage pictureOf(List<Mark> marks) {
        var picture = new BufferedImage(
                (int) (Page.WIDTH * SCALE), (int) (Page.HEIGHT * SCALE), BufferedImage.TYPE_BYTE_GRAY);
        var ink = picture.createGraphics();
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.rotate(Math.toRadians(dice.between(-9, 9) / 10.0), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        ink.scale(SCALE, -SCALE);
        ink.translate(dice.between(-3, 3), -Page.HEIGHT + dice.between(-3, 3));
        marks.forEach(mark -> draw(ink, mark));
        ink.dispose();
        dirty(((DataBufferByte) picture.getRaster().getDataBuffer()).getData(), dice.between(1, Integer.MAX_VALUE - 1));
        return picture;
    }

    private static void draw(Graphics2D ink, Mark mark) {
        ink.setColor(Color.BLACK);
        switch (mark) {
            case Mark.Words words -> Glyphs.draw(ink, words);
            case Mark.Line line -> {
                ink.setStroke(new BasicStroke(line.width()));
                ink.draw(new Line2D.Float(line.x1(), line.y1(), line.x2(), line.y2()));
            }
            case Mark.Frame frame -> draw(ink, frame);
            case Mark.Stroke stroke -> draw(ink, stroke);
        }
    }

    private static void draw(Graphics2D ink, Mark.Frame frame) {
        var box = new Rectangle2D.Float(frame.x(), frame.y(), frame.width(), frame.height());
        ink.setColor(new Color(frame.shade(), frame.shade(), frame.shade()));
        ink.fill(box);
        ink.setColor(Color.BLACK);
        ink.setStroke(new BasicStroke(0.4f));
        ink.draw(box);
    }

    private static void draw(Graphics2D ink, Mark.Stroke stroke) {
        var path = new Path2D.Float();
        var points = stroke.points();
        path.moveTo(points.get(0), points.get(1));
        for (int i = 2; i + 3 < points.size(); i += 2) {
            float x = points.get(i);
            float y = points.get(i + 1);
            path.curveTo(x, y, x, y, (x + points.get(i + 2)) / 2, (y + points.get(i + 3)) / 2);
        }
        ink.setStroke(new BasicStroke(1));
        ink.draw(path);
    }

    /** Copier's grey: faded ink, light grain, some specks. A plain xorshift, since four million dots a page add up. */
    private static void dirty(byte[] dots, int seed) {
        int state = seed;
        for (int i = 0; i < dots.length; i++) {
            state ^= state << 13;
            state ^= state >>> 17;
            state ^= state << 5;
            int grey = (dots[i] & 0xff) * 200 / 255 + 40 + (state & 7);
            dots[i] = (byte) ((state & 0x3fff0) == 0x10 ? 70 : grey);
        }
    }
}
