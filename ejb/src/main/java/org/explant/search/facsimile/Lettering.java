// SPDX-License-Identifier: Apache-2.0
package org.explant.search.facsimile;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.explant.searchindex.PageText;
import org.explant.searchindex.WordBox;

/** Writes on one sheet: lines to be read, and words that lie unseen over those of the picture. */
record Lettering(PDPageContentStream content, PDFont font) {
    private static final float MARGIN = 12;
    private static final float SIZE = 8;
    private static final float THOUSANDTHS = 1_000;
    private static final float PERCENT = 100;

    void show(String line, float up) throws IOException {
        if (line.isEmpty()) return;
        content.beginText();
        content.setRenderingMode(RenderingMode.FILL);
        content.setHorizontalScaling(PERCENT);
        content.setFont(font, SIZE);
        content.newLineAtOffset(MARGIN, up);
        content.showText(known(line));
        content.endText();
    }

    /** Each word in its own place, so that whoever searches the file finds it there. */
    void hide(PageText text, Area area) throws IOException {
        for (WordBox box : text.words()) {
            hide(known(text.text().substring(box.from(), box.to())), box, area);
        }
    }

    private void hide(String word, WordBox box, Area area) throws IOException {
        float size = box.height() * area.height();
        float natural = font.getStringWidth(word) / THOUSANDTHS * size;
        if (natural <= 0 || box.width() <= 0) return;
        content.beginText();
        content.setRenderingMode(RenderingMode.NEITHER);
        content.setFont(font, size);
        content.setHorizontalScaling(PERCENT * box.width() * area.width() / natural);
        content.newLineAtOffset(box.x() * area.width(), area.up(box.y() + box.height()));
        content.showText(word);
        content.endText();
    }

    /** What the typeface cannot write is left out. */
    private String known(String text) {
        var known = new StringBuilder();
        text.codePoints().filter(this::isKnown).forEach(known::appendCodePoint);
        return known.toString();
    }

    private boolean isKnown(int character) {
        try {
            return font.encode(Character.toString(character)).length > 0;
        } catch (IOException | IllegalArgumentException unknown) {
            return false;
        }
    }
}
