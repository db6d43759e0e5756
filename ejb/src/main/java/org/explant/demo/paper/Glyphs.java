// SPDX-License-Identifier: Apache-2.0
package org.explant.demo.paper;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** Draws letters as shapes from the one font that comes with the PDF library, so that no machine's fonts matter. */
final class Glyphs {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float UNITS = 2048;
    private static final Glyphs LIBERATION = new Glyphs();

    private final Map<Integer, GeneralPath> shapes = new HashMap<>();
    private final Map<Integer, Float> widths = new HashMap<>();

    private Glyphs() {
        try (var ttf = new TTFParser().parse(new RandomAccessReadBuffer(PDType1Font.class.getResourceAsStream(FONT)))) {
            for (int code = ' ' + 1; code < 256; code++) add(ttf, code);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(TrueTypeFont ttf, int code) throws IOException {
        String name = GlyphList.getAdobeGlyphList()
                .codePointToName(Face.characterOf(code).codePointAt(0));
        if (!ttf.hasGlyph(name)) return;
        shapes.put(code, ttf.getPath(name));
        widths.put(code, ttf.getWidth(name));
    }

    static void draw(Graphics2D ink, Mark.Words words) {
        float x = words.x();
        for (byte signed : Face.codes(words.text())) {
            int code = signed & 0xff;
            float advance = words.face().width(Face.characterOf(code), words.size());
            LIBERATION.draw(ink, words, new Spot(code, x, advance));
            x += advance;
        }
    }

    private record Spot(int code, float x, float advance) {}

    private void draw(Graphics2D ink, Mark.Words words, Spot spot) {
        var shape = shapes.get(spot.code());
        var width = widths.get(spot.code());
        if (shape == null || width == null) return;
        var place = AffineTransform.getTranslateInstance(spot.x(), words.y());
        if (words.face() == Face.SERIF_ITALIC) place.shear(0.22, 0);
        place.scale(spot.advance() / width, words.size() / UNITS);
        ink.fill(shape.createTransformedShape(place));
        if (words.face() == Face.SANS_BOLD || words.face() == Face.SERIF_BOLD) {
            place.preConcatenate(AffineTransform.getTranslateInstance(0.35, 0));
            ink.fill(shape.createTransformedShape(place));
        }
    }
}
