// SPDX-License-Identifier: Apache-2.0
package org.explant.letter.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.explant.letter.docx.TemplateRefused.TemplateProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTemplateTest {
    private static final Set<String> KNOWN = Set.of("claimant.name", "claimant.address", "today");

    private static LetterTemplate template(ADocx docx) {
        return new LetterTemplate(docx.file(), KNOWN);
    }

    private static String words(byte[] merged) {
        return Xml.elements(DocxFile.opened(merged).main(), "t").stream()
                .map(each -> each.getTextContent())
                .reduce("", String::concat);
    }

    @Test
    void aFieldIsFoundAlsoWhereWordCutItIntoPieces() {
        var cut = ADocx.of()
                .body("<w:p><w:r><w:t>Dear {</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{ claimant</w:t></w:r>"
                        + "<w:r><w:t>.name }}, of {{to</w:t></w:r><w:r><w:t>day}}.</w:t></w:r></w:p>");
        var template = template(cut);
        assertEquals(List.of("claimant.name", "today"), template.fields());
        var merged = template.merged(Map.of("claimant.name", "Zoë Ŵynne", "today", "1 May 2026"));
        assertEquals("Dear Zoë Ŵynne, of 1 May 2026.", words(merged));
    }

    @Test
    void headsFeetAndTablesAreMergedToo() {
        var docx = ADocx.of()
                .body("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{{today}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
                .part("word/header1.xml", ADocx.root("hdr", "<w:p><w:r><w:t>{{claimant.name}}</w:t></w:r></w:p>"));
        var template = template(docx);
        assertEquals(Set.of("claimant.name", "today"), Set.copyOf(template.fields()));
        var merged = template.merged(Map.of("claimant.name", "Zoë Abbott", "today", "1 May 2026"));
        assertTrue(text(LetterPdf.of(merged, "Letter")).contains("Zoë Abbott"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:instrText>DDEAUTO c:\\\\x</w:instrText>",
                "=cmd|' /C calc'!A0",
                "]]></w:t><w:altChunk/>",
                "{{today}} {{claimant.address}}",
                "&lt;script&gt; &amp; \"quotes\" 'and' $1 \\0",
                "{ INCLUDETEXT \"c:\\\\secret\" }"
            })
    void whateverSomebodyIsCalledStaysText(String name) {
        var merged = template(ADocx.of("Dear {{claimant.name}}!")).merged(Map.of("claimant.name", name));
        assertEquals("Dear " + name + "!", words(merged));
        var tree = DocxFile.opened(merged).main();
        assertEquals(1, Xml.elements(tree, "r").size());
        assertTrue(Xml.elements(tree, "instrText").isEmpty()
                && Xml.elements(tree, "altChunk").isEmpty());
        assertTrue(text(LetterPdf.of(merged, "Letter")).contains("Dear"));
    }

    @Test
    void theLinesOfAnAddressStayLines() {
        var merged =
                template(ADocx.of("{{claimant.address}}")).merged(Map.of("claimant.address", "1 High St\nLeeds\nLS1"));
        assertEquals(2, Xml.elements(DocxFile.opened(merged).main(), "br").size());
        assertTrue(text(LetterPdf.of(merged, "Letter"))
                .lines()
                .toList()
                .containsAll(List.of("1 High St", "Leeds", "LS1")));
    }

    static Stream<Arguments> refused() {
        var external = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://x/%s\" Target=\"http://example.org/a\""
                + " TargetMode=\"External\"/></Relationships>";
        return Stream.of(
                Arguments.of(ADocx.of("a").part("word/vbaProject.bin", "x"), TemplateProblem.HAS_MACROS),
                Arguments.of(ADocx.of("a").calledMacro(), TemplateProblem.HAS_MACROS),
                Arguments.of(ADocx.of("a").part("word/embeddings/a.bin", "x"), TemplateProblem.HAS_EMBEDDED_FILES),
                Arguments.of(ADocx.of("a").part("word/activeX/a.xml", "x"), TemplateProblem.HAS_EMBEDDED_FILES),
                Arguments.of(ADocx.of("a").body("<w:altChunk/>"), TemplateProblem.HAS_EMBEDDED_FILES),
                Arguments.of(
                        ADocx.of("a").part("word/_rels/settings.xml.rels", external.formatted("attachedTemplate")),
                        TemplateProblem.POINTS_OUTSIDE),
                Arguments.of(
                        ADocx.of("a").part("word/_rels/document.xml.rels", external.formatted("image")),
                        TemplateProblem.POINTS_OUTSIDE),
                Arguments.of(
                        ADocx.of().body("<w:p><w:r><w:instrText>INCLUDEPICTURE x</w:instrText></w:r></w:p>"),
                        TemplateProblem.HAS_FIELD_CODES),
                Arguments.of(
                        ADocx.of().body("<w:p><w:fldSimple w:instr=\"DDEAUTO x\"/></w:p>"),
                        TemplateProblem.HAS_FIELD_CODES),
                Arguments.of(
                        ADocx.of().body("<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins></w:p>"),
                        TemplateProblem.TRACKED_CHANGES),
                Arguments.of(ADocx.of("{{claimant.secret}}"), TemplateProblem.UNKNOWN_FIELD),
                Arguments.of(ADocx.of("Dear {{claimant.name"), TemplateProblem.OPEN_FIELD),
                Arguments.of(ADocx.of("{{ 1 + 1 }}"), TemplateProblem.OPEN_FIELD),
                Arguments.of(ADocx.of().body("<w:p>"), TemplateProblem.NOT_A_DOCX),
                Arguments.of(
                        ADocx.of()
                                .part(
                                        "word/document.xml",
                                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                        TemplateProblem.NOT_A_DOCX));
    }

    @ParameterizedTest
    @MethodSource
    void refused(ADocx docx, TemplateProblem problem) {
        var thrown = assertThrows(TemplateRefused.class, () -> template(docx));
        assertEquals(problem, thrown.problem());
    }

    @Test
    void pageNumbersAndLinksMayStay() {
        var docx = ADocx.of()
                .body("<w:p><w:r><w:instrText xml:space=\"preserve\"> PAGE \\* MERGEFORMAT </w:instrText></w:r></w:p>")
                .part(
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"r1\" Type=\"http://x/hyperlink\" Target=\"https://example.org\""
                                + " TargetMode=\"External\"/></Relationships>");
        assertEquals(List.of(), template(docx).fields());
    }

    @Test
    void whatIsNoArchiveOrTooMuchIsRefused() {
        assertEquals(TemplateProblem.NOT_A_DOCX, problem("%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        assertEquals(TemplateProblem.TOO_LARGE, problem(new byte[DocxFile.LONGEST + 1]));
        assertEquals(
                TemplateProblem.TOO_LARGE,
                problem(ADocx.of("a".repeat(21 << 20)).file()),
                "a bomb is not unpacked");
    }

    private static TemplateProblem problem(byte[] file) {
        return assertThrows(TemplateRefused.class, () -> new LetterTemplate(file, KNOWN))
                .problem();
    }

    @Test
    void thePdfIsTaggedAndTellsNothingOfItsMaker() throws IOException {
        var merged = template(ADocx.of("Dear {{claimant.name}}")).merged(Map.of("claimant.name", "Zoë"));
        try (var pdf = Loader.loadPDF(LetterPdf.of(merged, "First letter"))) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
            assertEquals("First letter", pdf.getDocumentInformation().getTitle());
            assertFalse(String.valueOf(pdf.getDocumentInformation().getAuthor()).contains("root"));
        }
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
