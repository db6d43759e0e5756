// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A record of nobody, page by page, that knows where on the paper it has put the word that is searched for. */
final class HospitalRecord {
    private static final float SIZE = 14;

    /** Half the height of small letters above their line, in parts of the size. */
    private static final float MIDDLE = .25f;

    private final PDDocument document = new PDDocument();
    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private final Map<Integer, Place> places = new HashMap<>();

    /** The middle of the word, as fractions of the page as displayed, from its top left corner. */
    record Place(float x, float y) {
        Place turnedRight() {
            return new Place(1 - y, x);
        }
    }

    /** Pages of which none holds the word. */
    HospitalRecord plain(int pages) {
        for (int n = 0; n < pages; n++)
            draw(new PDPage(PDRectangle.A4), "Walks without aid, wound dry, reviewed in clinic.", 72, 700);
        return this;
    }

    /** A page with the word at this point of the paper, counted from its lower left corner. */
    HospitalRecord with(String word, float x, float y) {
        var page = new PDPage(PDRectangle.A4);
        draw(page, word, x, y);
        places.put(document.getNumberOfPages(), place(page, word, x, y));
        return this;
    }

    /** The same on a page that is shown turned clockwise. */
    HospitalRecord turned(String word, float x, float y) {
        with(word, x, y);
        last().setRotation(90);
        return moved(place(last(), word, x, y).turnedRight());
    }

    /** The same on a page of which only a part is shown. */
    HospitalRecord cropped(String word, float x, float y) {
        with(word, x, y);
        last().setCropBox(new PDRectangle(40, 60, 480, 640));
        return moved(place(last(), word, x, y));
    }

    /** A page of these words, six to a line, small enough to stand on the paper. */
    HospitalRecord written(String... words) {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, SIZE / 2);
            content.setLeading(SIZE);
            content.newLineAtOffset(40, 780);
            for (int word = 0; word < words.length; word += 6) {
                content.showText(
                        String.join(" ", Arrays.asList(words).subList(word, Math.min(word + 6, words.length))));
                content.newLine();
            }
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A page without a letter. */
    HospitalRecord blank() {
        document.addPage(new PDPage(PDRectangle.A4));
        return this;
    }

    /** Where the word was put on that page. */
    Place place(int page) {
        return places.get(page);
    }

    byte[] bytes() {
        try (document) {
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPage last() {
        return document.getPage(document.getNumberOfPages() - 1);
    }

    private HospitalRecord moved(Place place) {
        places.put(document.getNumberOfPages(), place);
        return this;
    }

    private Place place(PDPage page, String word, float x, float y) {
        try {
            var shown = page.getCropBox();
            float width = font.getStringWidth(word) / 1000 * SIZE;
            return new Place(
                    (x + width / 2 - shown.getLowerLeftX()) / shown.getWidth(),
                    1 - (y + MIDDLE * SIZE - shown.getLowerLeftY()) / shown.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(PDPage page, String words, float x, float y) {
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(x, y);
            content.showText(words);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
