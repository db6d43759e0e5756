// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import org.explant.searchindex.PageText;
import org.explant.searchindex.WordBox;
import org.explant.searchindex.reader.WordRuns;
import org.jspecify.annotations.Nullable;

/** Writes lines down as text, and notes for every word where it begins, ends and stands. */
final class PageWriter {
    private final PageGeometry geometry;
    private final StringBuilder text = new StringBuilder();
    private final List<WordBox> words = new ArrayList<>();
    private int wordStart;
    private Glyph.@Nullable Box wordBox;

    PageWriter(PageGeometry geometry) {
        this.geometry = geometry;
    }

    PageText write(int number, List<List<Glyph>> lines) {
        lines.forEach(this::writeLine);
        return new PageText(number, text.toString(), words);
    }

    private void writeLine(List<Glyph> line) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        if (line.stream().anyMatch(Glyph::isRightToLeft)) {
            RightToLeft.asItIsRead(pieces(RightToLeft.asItLooks(line), false)).forEach(this::write);
        } else {
            pieces(line, true).forEach(this::write);
        }
        endWord();
    }

    /** Letters and gaps; drawn spaces count only where the line is in the order it was drawn. */
    private static List<Piece> pieces(List<Glyph> line, boolean asDrawn) {
        var pieces = new ArrayList<Piece>(line.size() + line.size() / 4);
        Glyph last = null;
        for (Glyph glyph : line) {
            if (last != null && ((asDrawn && glyph.afterGap()) || isApart(last.pen(), glyph.pen()))) {
                pieces.add(Piece.GAP);
            }
            pieces.add(new Piece(glyph.text(), glyph.box()));
            last = glyph;
        }
        return pieces;
    }

    private static boolean isApart(Glyph.Pen last, Glyph.Pen next) {
        return next.along() - last.end() > Math.min(last.gap(), next.gap());
    }

    private void write(Piece piece) {
        for (int i = 0; i < piece.text().length(); i++) {
            char unit = piece.text().charAt(i);
            if (piece.box() == null || WordRuns.isGap(unit)) {
                endWord();
            } else if (wordBox == null) {
                wordStart = text.length();
                wordBox = piece.box();
            } else {
                wordBox = wordBox.with(piece.box());
            }
            text.append(unit);
        }
    }

    private void endWord() {
        if (wordBox != null) {
            words.add(placed(wordBox));
            wordBox = null;
        }
    }

    private WordBox placed(Glyph.Box box) {
        float left = within(box.left() / geometry.width());
        float top = within(box.top() / geometry.height());
        float width = within(box.right() / geometry.width()) - left;
        float height = within(box.bottom() / geometry.height()) - top;
        return new WordBox(wordStart, text.length(), left, top, width, height);
    }

    private static float within(float fraction) {
        return Math.clamp(fraction, 0, 1);
    }
}
