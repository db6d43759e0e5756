// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.explant.searchindex.PageText;
import org.explant.searchindex.reader.PageQuality;
import org.explant.searchindex.reader.PageReading;
import org.explant.searchindex.reader.PageState;
import org.explant.searchindex.reader.ReadingProblem;
import org.jspecify.annotations.Nullable;

/** Reads the pages of one document, each in a single pass: what it draws, and what is written into its forms. */
final class PageReader {
    private final Typefaces typefaces = new Typefaces();
    private final int mostText;

    PageReader(int mostText) {
        this.mostText = mostText;
    }

    /** Whatever a page holds, it ends in a state: nothing it draws may end the reading of the others. */
    PageReading read(PDPage page, int number) {
        try {
            PageGeometry geometry = PageGeometry.of(page);
            var collector = new GlyphCollector(geometry, typefaces, mostText);
            ReadingProblem problem = collect(collector, page);
            return toReading(number, geometry, collector, problem);
        } catch (GlyphCollector.TooMuchText tooMuch) {
            return PageReading.without(number, PageState.FAILED, ReadingProblem.TOO_LARGE);
        } catch (RuntimeException | StackOverflowError damaged) {
            return PageReading.without(number, PageState.FAILED, ReadingProblem.DAMAGED);
        }
    }

    private static @Nullable ReadingProblem collect(GlyphCollector collector, PDPage page) {
        boolean whole = follow(() -> collector.processPage(page));
        whole &= follow(() -> {
            for (PDAnnotation annotation : page.getAnnotations(PageReader::isShown)) {
                collector.showAnnotation(annotation);
            }
        });
        return whole ? null : ReadingProblem.DAMAGED;
    }

    /** PDFBox answers a damaged stream with any exception there is; what was read before it is kept. */
    private static boolean follow(Drawing drawing) {
        try {
            drawing.follow();
            return true;
        } catch (GlyphCollector.TooMuchText tooMuch) {
            throw tooMuch;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return false;
        }
    }

    private static boolean isShown(PDAnnotation annotation) {
        return !annotation.isHidden() && !annotation.isNoView() && !(annotation instanceof PDAnnotationPopup);
    }

    private PageReading toReading(
            int number, PageGeometry geometry, GlyphCollector collector, @Nullable ReadingProblem problem) {
        List<Glyph> glyphs = DoubledGlyphs.leftOut(collector.glyphs());
        Lines.Ordered ordered = Lines.of(glyphs);
        PageText page = new PageWriter(geometry).write(number, ordered.lines());
        if (page.text().length() > mostText) {
            throw new GlyphCollector.TooMuchText();
        }
        var quality = new PageQuality(
                glyphs.size(),
                collector.unreadable(),
                collector.glyphs().size() - glyphs.size(),
                collector.outside(),
                ordered.reordered());
        return new PageReading(page, state(page, quality, problem), quality, problem);
    }

    private static PageState state(PageText page, PageQuality quality, @Nullable ReadingProblem problem) {
        if (page.words().isEmpty()) {
            return problem == null ? PageState.NO_TEXT : PageState.FAILED;
        }
        return problem != null || quality.isPoor() ? PageState.POOR_TEXT : PageState.SEARCHABLE;
    }

    @FunctionalInterface
    private interface Drawing {
        void follow() throws IOException;
    }
}
