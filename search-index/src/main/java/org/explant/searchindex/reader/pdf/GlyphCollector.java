// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Follows what one page draws, pictures left out, and notes every letter in the order it is drawn. Sits on PDFBox's
 * engine and not on its text stripper: the stripper gives a text whose letters no longer know their boxes once it has
 * joined, turned or normalised them.
 */
final class GlyphCollector extends PDFStreamEngine {
    private static final float MOST_SPACING = 2;

    private final PageGeometry geometry;
    private final Typefaces typefaces;
    private final int most;
    private final List<Glyph> glyphs = new ArrayList<>();
    private int unreadable;
    private int outside;
    private boolean afterGap;

    GlyphCollector(PageGeometry geometry, Typefaces typefaces, int most) {
        this.geometry = geometry;
        this.typefaces = typefaces;
        this.most = most;
        addStateOperators();
        addTextOperators();
    }

    private void addStateOperators() {
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new Restore(this));
        addOperator(new Save(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
    }

    private void addTextOperators() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        Typeface typeface = typefaces.of(font);
        Letter letter = typeface.letter(code, typefaces.names());
        if (letter.kind() == Letter.Kind.GAP) {
            afterGap = true;
        } else {
            add(letter, rendering, typeface, advance(font, code, displacement));
        }
    }

    private void add(Letter letter, Matrix rendering, Typeface typeface, Advance advance) {
        var placed = new Placement(rendering.multiply(geometry.toDisplay()), typeface, advance);
        if (!placed.isSound() || !placed.box().meets(geometry.width(), geometry.height())) {
            outside++;
            return;
        }
        unreadable += letter.unreadable() ? 1 : 0;
        var glyph = new Glyph(letter, placed.pen(), placed.box(), afterGap);
        if (letter.kind() == Letter.Kind.MARK
                && !afterGap
                && !glyphs.isEmpty()
                && glyphs.getLast().isNear(glyph)) {
            glyphs.set(glyphs.size() - 1, glyphs.getLast().with(glyph));
            return;
        }
        if (glyph.text().isEmpty()) {
            return;
        }
        glyphs.add(glyph);
        afterGap = false;
        if (glyphs.size() > most) {
            throw new TooMuchText();
        }
    }

    private Advance advance(PDFont font, int code, Vector displacement) throws IOException {
        // Fonts for vertical writing are met under horizontal lines, so only where letters stand is believed.
        float width = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        PDTextState text = getGraphicsState().getTextState();
        // Letters set apart on purpose belong together: what follows is expected after their spacing.
        float spacing = text.getFontSize() == 0 ? 0 : Math.max(0, text.getCharacterSpacing() / text.getFontSize());
        return new Advance(width, Float.isFinite(spacing) ? Math.min(spacing, MOST_SPACING) : 0);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    int unreadable() {
        return unreadable;
    }

    int outside() {
        return outside;
    }

    /**
     * How far a letter reaches, as a part of the font size.
     *
     * @param width its width
     * @param spacing what is added behind every letter
     */
    record Advance(float width, float spacing) {}

    /** The page holds more text than the limits allow. Unchecked, since the engine swallows checked ones. */
    static final class TooMuchText extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
