// SPDX-License-Identifier: Apache-2.0
package org.explant.report.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the file back as a screen reader would. */
class PdfReportTest {
    private static byte[] file = {};
    private static PDDocument document;

    @BeforeAll
    static void write() throws IOException {
        file = PdfReport.write(APaper.of(120));
        document = Loader.loadPDF(file);
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    @Test
    void itSaysItsTitleAndItsLanguage() {
        var catalog = document.getDocumentCatalog();
        assertEquals("Case status", document.getDocumentInformation().getTitle());
        assertEquals("en-GB", catalog.getLanguage());
        assertTrue(Objects.requireNonNull(catalog.getViewerPreferences()).displayDocTitle());
        assertTrue(Objects.requireNonNull(catalog.getMarkInfo()).isMarked());
    }

    @Test
    void itIsTaggedWithTheHeadersOfItsTables() {
        var tags = new HashMap<String, Integer>();
        var scopes = new HashMap<String, Integer>();
        walk(document.getDocumentCatalog().getStructureTreeRoot(), tags, scopes);
        assertEquals(1, tags.get("H1"), tags.toString());
        assertEquals(2, tags.get("H2"), tags.toString());
        assertEquals(2, tags.get("Table"), tags.toString());
        assertEquals(124, tags.get("TR"), tags.toString());
        assertEquals(7, scopes.get("Column"), scopes.toString());
        assertEquals(122, scopes.get("Row"), scopes.toString());
    }

    @Test
    void itsTablesAreBookmarks() {
        var titles = new ArrayList<String>();
        document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
        assertEquals(List.of("By stage", "Claims"), titles);
    }

    @Test
    void everyLetterCanBeReadAndEveryPageSaysWhichItIs() throws IOException {
        int pages = document.getNumberOfPages();
        assertTrue(pages > 2);
        assertTrue(text(1).contains(APaper.ACCENTS), text(1));
        for (int page = 1; page <= pages; page++) {
            assertTrue(text(page).contains("Page " + page + " of " + pages), text(page));
            assertTrue(text(page).contains("As at 20 Nov 2026, 09:02"), text(page));
            assertTrue(text(page).contains("Documents"), "the header is repeated on page " + page);
        }
    }

    @Test
    void itsTypefaceIsInside() throws IOException {
        for (var page : document.getPages())
            for (var name : page.getResources().getFontNames())
                assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
    }

    @Test
    void nothingInItTellsOfAPersonOrTheMachine() throws IOException {
        var information = document.getDocumentInformation();
        assertNull(information.getAuthor());
        assertNull(information.getCreator());
        assertEquals("Explant", information.getProducer());
        var metadata = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        for (String word : List.of("openhtmltopdf", "creator", System.getProperty("user.dir"), "PDFBox"))
            assertFalse(metadata.contains(word), metadata);
    }

    @Test
    void textStaysText() throws IOException {
        var canary = "\"'><svg onload=alert(1)></td> & &amp; =1+1";
        try (var read = Loader.loadPDF(PdfReport.write(APaper.saying(List.of(canary))))) {
            assertTrue(new PDFTextStripper().getText(read).contains(canary));
        }
    }

    @Test
    void equalReportsAreEqualFiles() throws InterruptedException {
        Thread.sleep(1100);
        assertArrayEquals(file, PdfReport.write(APaper.of(120)));
    }

    private static String text(int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static void walk(PDStructureNode node, Map<String, Integer> tags, Map<String, Integer> scopes) {
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            tags.merge(element.getStructureType(), 1, Integer::sum);
            var attributes = element.getAttributes();
            for (int place = 0; place < attributes.size(); place++)
                if (attributes.getObject(place) instanceof PDTableAttributeObject table && table.getScope() != null)
                    scopes.merge(table.getScope(), 1, Integer::sum);
            walk(element, tags, scopes);
        }
    }
}
