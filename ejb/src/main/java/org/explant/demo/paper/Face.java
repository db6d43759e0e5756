// SPDX-License-Identifier: Apache-2.0
package org.explant.demo.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.afm.AFMParser;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * The typefaces of the demo's paper: standard fonts that every PDF reader has, measured by their published metrics. The
 * library's own font objects are avoided because they search the machine's fonts, which costs seconds and varies.
 */
enum Face {
    SANS("Helvetica"),
    SANS_BOLD("Helvetica-Bold"),
    SERIF("Times-Roman"),
    SERIF_BOLD("Times-Bold"),
    SERIF_ITALIC("Times-Italic"),
    MONO("Courier");

    private static final int CODES = 256;

    /** Held apart, because the faces need it before their own class is ready. */
    private static final class Encoding {
        static final Charset WINDOWS = Charset.forName("windows-1252");
    }

    private final String fontName;
    private final float[] widths;

    Face(String fontName) {
        this.fontName = fontName;
        this.widths = widthsOf(fontName);
    }

    String fontName() {
        return fontName;
    }

    /** The bold partner of a face, for headings. */
    Face bold() {
        return this == SERIF || this == SERIF_ITALIC ? SERIF_BOLD : SANS_BOLD;
    }

    float width(String text, float size) {
        float sum = 0;
        for (byte code : codes(text)) sum += widths[code & 0xff];
        return sum * size / 1000;
    }

    List<String> wrap(String text, float size, float room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.strip().split(" +", -1)) {
            if (!line.isEmpty() && width(line + " " + word, size) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) line.append(' ');
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static byte[] codes(String text) {
        return text.getBytes(Encoding.WINDOWS);
    }

    static String characterOf(int code) {
        return new String(new byte[] {(byte) code}, Encoding.WINDOWS);
    }

    private static float[] widthsOf(String fontName) {
        var measured = new float[CODES];
        try (var afm = PDType1Font.class.getResourceAsStream("/org/apache/pdfbox/resources/afm/" + fontName + ".afm")) {
            var metrics = new AFMParser(afm).parse(true);
            for (int code = ' '; code < CODES; code++)
                measured[code] = metrics.getCharacterWidth(GlyphList.getAdobeGlyphList()
                        .codePointToName(characterOf(code).codePointAt(0)));
            return measured;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
