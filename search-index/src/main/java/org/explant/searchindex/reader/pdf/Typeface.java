// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What the reader needs of a font, asked once: how high its letters stand, how wide its space is, what it says. */
final class Typeface {
    private static final float USUAL_ASCENT = 0.75f;
    private static final float USUAL_DESCENT = -0.22f;
    private static final float USUAL_SPACE = 0.25f;

    private final PDFont font;
    private final Map<Integer, Letter> letters = new HashMap<>();
    private final float ascent;
    private final float descent;
    private final float space;

    Typeface(PDFont font) throws IOException {
        this.font = font;
        float unit = font instanceof PDType3Font type3
                ? Math.abs(type3.getFontMatrix().getScaleY())
                : 0.001f;
        PDFontDescriptor descriptor = font.getFontDescriptor();
        BoundingBox box = font.getBoundingBox();
        float declaredAscent = descriptor == null ? 0 : descriptor.getAscent();
        float declaredDescent = descriptor == null ? 0 : descriptor.getDescent();
        float boxAscent = box == null ? 0 : box.getUpperRightY();
        float boxDescent = box == null ? 0 : box.getLowerLeftY();
        // A letter shall lie in its box, so a font that declares less than the usual does not get less.
        ascent = between(USUAL_ASCENT, declaredAscent * unit, boxAscent * unit, 1.2f);
        descent = -between(-USUAL_DESCENT, -declaredDescent * unit, -boxDescent * unit, 0.5f);
        space = spaceOf(font, unit);
    }

    /** Top of the letters over the line, as a part of the font size. */
    float ascent() {
        return ascent;
    }

    /** Bottom of the letters under the line, below zero, likewise. */
    float descent() {
        return descent;
    }

    /** Width of a space, likewise. */
    float space() {
        return space;
    }

    Letter letter(int code, GlyphList glyphs) throws IOException {
        Letter known = letters.get(code);
        if (known == null) {
            known = read(code, glyphs);
            letters.put(code, known);
        }
        return known;
    }

    private Letter read(int code, GlyphList glyphs) throws IOException {
        String meaning = font.toUnicode(code, glyphs);
        Letter letter = meaning == null ? guess(code) : Letter.of(meaning);
        return (meaning == null || letter.text().isEmpty()) && isBlank(code) ? Letter.SPACE : letter;
    }

    private Letter guess(int code) {
        return font instanceof PDSimpleFont ? Letter.guess(code) : Letter.UNKNOWN;
    }

    /** Fonts that keep quiet about their space are common: a glyph that draws nothing is one. */
    private boolean isBlank(int code) throws IOException {
        return font.isEmbedded()
                && font instanceof PDVectorFont drawn
                && drawn.getPath(code).getBounds2D().isEmpty();
    }

    private static float between(float least, float declared, float boxed, float most) {
        float wanted = declared > 0 ? declared : boxed;
        return Math.min(most, Math.max(least, Float.isFinite(wanted) ? wanted : least));
    }

    private static float spaceOf(PDFont font, float unit) {
        float declared = font.getSpaceWidth() * unit;
        return declared > 0.05f && declared < 1.5f ? declared : USUAL_SPACE;
    }
}
