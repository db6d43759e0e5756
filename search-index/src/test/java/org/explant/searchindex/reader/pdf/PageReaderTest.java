// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.explant.searchindex.WordBox;
import org.explant.searchindex.reader.PageReading;
import org.explant.searchindex.reader.PageState;
import org.explant.searchindex.reader.ReadingProblem;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    @Test
    void everyWordIsItsPartOfTheText() throws IOException {
        PageReading reading = APdf.ofPages(1, "Metal on metal,", "REF 999800746 lot D23101111, 7 ppb")
                .read(1);
        assertEquals(
                "Metal on metal, 1\nREF 999800746 lot D23101111, 7 ppb",
                reading.page().text());
        assertEquals(
                List.of("Metal", "on", "metal,", "1", "REF", "999800746", "lot", "D23101111,", "7", "ppb"),
                words(reading));
        assertEquals(PageState.SEARCHABLE, reading.state());
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        try (var pdf = new APdf()) {
            pdf.page(new PDPage(PDRectangle.A4), content -> {
                APdf.write(content, 50, 700, "the cup was", "found loose", "and removed");
                APdf.write(content, 320, 700, "cobalt rose", "to 12 ppb", "in two years");
            });
            assertEquals(
                    "the cup was\nfound loose\nand removed\ncobalt rose\nto 12 ppb\nin two years",
                    pdf.read(1).page().text());
        }
    }

    @Test
    void aPageDrawnInNoOrderIsReadByPlace() throws IOException {
        var lines = new ArrayList<Integer>();
        for (int i = 0; i < 30; i++) {
            lines.add(i);
        }
        Collections.shuffle(lines, new Random(3));
        try (var pdf = new APdf()) {
            pdf.page(new PDPage(PDRectangle.A4), content -> {
                for (int line : lines) {
                    APdf.write(content, 50, 780 - 20 * line, "line " + line);
                }
            });
            PageReading reading = pdf.read(1);
            assertTrue(reading.quality().reordered());
            assertTrue(reading.page().text().startsWith("line 0\nline 1\nline 2\nline 3\n"));
        }
    }

    @Test
    void lettersDrawnTwiceToLookBoldAreReadOnce() throws IOException {
        try (var pdf = new APdf()) {
            pdf.page(new PDPage(PDRectangle.A4), content -> {
                APdf.write(content, 50, 700, "FRACTURE of the collar, bookkeeping");
                APdf.write(content, 50.4f, 700, "FRACTURE of the collar, bookkeeping");
            });
            PageReading reading = pdf.read(1);
            assertEquals("FRACTURE of the collar, bookkeeping", reading.page().text());
            assertEquals(31, reading.quality().doubled());
        }
    }

    @Test
    void ligaturesAreTheirLettersInOneWordWithOneBox() throws IOException {
        try (var pdf = new APdf()) {
            var font = pdf.embedded();
            pdf.page(new PDPage(PDRectangle.A4), content -> {
                content.setFont(font, 12);
                APdf.write(content, 50, 700, "pro\uFB01le of \uFB02uid");
            });
            assertEquals(List.of("profile", "of", "fluid"), words(pdf.read(1)));
        }
    }

    @Test
    void hebrewIsReadFromTheRightAndNumbersInItFromTheLeft() throws IOException {
        try (var pdf = new APdf()) {
            var font = pdf.embedded();
            pdf.page(new PDPage(PDRectangle.A4), content -> {
                content.setFont(font, 12);
                // As it looks on the page: the first word at the right.
                APdf.write(content, 50, 700, "(36) \u05DD\u05DC\u05D5\u05E2 \u05DD\u05D5\u05DC\u05E9");
            });
            assertEquals(
                    "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD (36)",
                    pdf.read(1).page().text());
        }
    }

    @Test
    void turnedTextIsReadAlongItsLine() throws IOException {
        try (var pdf = new APdf()) {
            pdf.page(new PDPage(PDRectangle.A4), content -> {
                content.beginText();
                content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 300, 200));
                content.showText("landscape table");
                content.endText();
            });
            PageReading reading = pdf.read(1);
            assertEquals("landscape table", reading.page().text());
            WordBox box = APdf.boxOf(reading, "landscape");
            assertTrue(box.height() * 842 > 3 * box.width() * 595, box::toString);
        }
    }

    @Test
    void lettersSetApartAreOneWord() throws IOException {
        try (var pdf = new APdf()) {
            pdf.raw("BT /F1 12 Tf 6 Tc 50 700 Td (SUMMARY) Tj 0 Tc 0 -20 Td [(rev)-20(ision)-300(surgery)] TJ ET");
            assertEquals("SUMMARY\nrevision surgery", pdf.read(1).page().text());
        }
    }

    @Test
    void controlCharactersLeaveTheTextAndBoxesStay() throws IOException {
        try (var pdf = new APdf()) {
            pdf.raw("BT /F1 12 Tf 50 700 Td (no\\000thing found) Tj ET");
            PageReading reading = pdf.read(1);
            assertTrue(reading.page().text().chars().noneMatch(Character::isISOControl));
            WordBox last = APdf.boxOf(reading, "found");
            assertEquals(reading.page().text().length(), last.to());
            assertEquals(1, reading.quality().unreadable());
            assertEquals("no", reading.page().text().substring(0, 2));
        }
    }

    @Test
    void whatIsWrittenIntoAFormIsReadToo() throws IOException {
        try (var pdf = new APdf()) {
            pdf.page(new PDPage(PDRectangle.A4), content -> APdf.write(content, 50, 700, "Name"));
            stamp(pdf, "Received");
            assertEquals("Name\nReceived", pdf.read(1).page().text());
        }
    }

    @Test
    void aPageWithoutTextIsNotSearchableYet() throws IOException {
        try (var pdf = new APdf()) {
            pdf.page(new PDPage(PDRectangle.A4), content -> content.addRect(10, 10, 100, 100));
            assertEquals(PageState.NO_TEXT, pdf.read(1).state());
        }
    }

    @Test
    void textBesideThePageIsNotOnThePage() throws IOException {
        try (var pdf = new APdf()) {
            pdf.raw("BT /F1 12 Tf 50 700 Td (seen) Tj 2000 0 Td (unseen) Tj ET");
            PageReading reading = pdf.read(1);
            assertEquals("seen", reading.page().text());
            assertEquals(6, reading.quality().outside());
        }
    }

    @Test
    void aPageOfWhichOnlyAPartCanBeFollowedKeepsThatPartAndIsFlagged() throws IOException {
        try (var pdf = new APdf()) {
            pdf.raw("BT /F1 12 Tf 50 700 Td (kept) Tj /Missing 12 Tf (x) Tj ET << /broken");
            PageReading reading = pdf.read(1);
            assertTrue(reading.page().text().startsWith("kept"), reading::toString);
        }
    }

    @Test
    void aPageOfTooMuchTextIsRefusedAndNotCut() throws IOException {
        try (var pdf = new APdf()) {
            pdf.raw("BT /F1 1 Tf 50 700 Td " + "(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj 0 0 Td ".repeat(40_000) + "ET");
            PageReading reading = pdf.read(1);
            assertEquals(PageState.FAILED, reading.state());
            assertEquals(ReadingProblem.TOO_LARGE, reading.problem());
        }
    }

    static List<String> words(PageReading reading) {
        String text = reading.page().text();
        return reading.page().words().stream()
                .map(word -> text.substring(word.from(), word.to()))
                .toList();
    }

    private static void stamp(APdf pdf, String word) throws IOException {
        var annotation = new PDAnnotationRubberStamp();
        annotation.setRectangle(new PDRectangle(300, 300, 200, 40));
        var appearance = new PDAppearanceStream(pdf.document());
        appearance.setBBox(new PDRectangle(200, 40));
        appearance.setResources(new org.apache.pdfbox.pdmodel.PDResources());
        try (var content = new PDPageContentStream(pdf.document(), appearance)) {
            content.setFont(APdf.HELVETICA, 12);
            APdf.write(content, 10, 10, word);
        }
        var appearances = new PDAppearanceDictionary();
        appearances.setNormalAppearance(appearance);
        annotation.setAppearance(appearances);
        pdf.document().getPage(0).getAnnotations().add(annotation);
    }
}
