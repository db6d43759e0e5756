// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanningTest {
    private static final int YEAR = 2026;

    private static ScannedCode read(String text) {
        return Scanning.read(text, YEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(01)04015630931378(17)300228(10)AB12(21)S-77",
                "01040156309313781730022810AB12\u001d21S-77",
                "]C101040156309313781730022810AB12\u001d21S-77",
                "]d201040156309313781730022810AB12<GS>21S-77",
                "01040156309313781730022810AB12{FNC1}21S-77\r\n"
            })
    void aGs1CodeIsReadHoweverTheScannerSendsIt(String text) {
        var code = read(text);
        assertEquals(CodeKind.GS1, code.kind());
        assertEquals("04015630931378", code.value(CodePart.GTIN));
        assertEquals("AB12", code.value(CodePart.LOT));
        assertEquals("S-77", code.value(CodePart.SERIAL));
        assertEquals(
                LocalDate.of(2030, 2, 28),
                code.field(CodePart.EXPIRES_ON).orElseThrow().date());
        assertEquals(Set.of(), code.remarks());
    }

    @Test
    void aWrongCheckDigitIsSaidAndTheValuesAreShown() {
        var code = read("(01)04015630931379(10)AB12");
        assertEquals(Set.of(CodeRemark.CHECK_DIGIT_WRONG), code.remarks());
        assertEquals("04015630931379", code.value(CodePart.GTIN));
        assertEquals("AB12", code.value(CodePart.LOT));
    }

    @Test
    void dayNoughtIsTheLastOfItsMonthAndNoDayIsInvented() {
        assertEquals(
                LocalDate.of(2028, 2, 29),
                read("(17)280200").field(CodePart.EXPIRES_ON).orElseThrow().date());
        var impossible = read("(11)060231");
        assertNull(impossible.field(CodePart.MADE_ON).orElseThrow().date());
        assertEquals("060231", impossible.value(CodePart.MADE_ON));
        assertEquals(Set.of(CodeRemark.DATE_IMPOSSIBLE), impossible.remarks());
    }

    @ParameterizedTest
    @CsvSource({"881231,1988-12-31", "060415,2006-04-15", "760101,2076-01-01", "770101,1977-01-01"})
    void twoDigitsOfAYearMeanTheNearest(String digits, LocalDate day) {
        assertEquals(
                day, read("(11)" + digits).field(CodePart.MADE_ON).orElseThrow().date());
    }

    @Test
    void aBracketInAValueIsPartOfIt() {
        assertEquals("A(99)B", read("(10)A(99)B(21)7").value(CodePart.LOT));
    }

    @Test
    void aCodeThatBreaksOffIsShownAsFarAsItGoes() {
        assertTrue(read("(01)040156309").remarks().contains(CodeRemark.CUT_OFF));
        assertTrue(read("]C188x").remarks().contains(CodeRemark.IDENTIFIER_UNKNOWN));
        assertTrue(read("(10)" + "X".repeat(21)).remarks().contains(CodeRemark.LENGTH_WRONG));
    }

    /** The two of the standard's own example: ANSI/HIBC 2.6, labeller A123. */
    @ParameterizedTest
    @ValueSource(strings = {"+A123BJC5D6E71G", "*+A123BJC5D6E71G*", "+a123bjc5d6e71g"})
    void aHibcPrimaryCodeNamesLabellerNumberAndUnit(String text) {
        var code = read(text);
        assertEquals(CodeKind.HIBC_PRIMARY, code.kind());
        assertEquals("A123", code.value(CodePart.LABELLER));
        assertEquals("BJC5D6E7", code.value(CodePart.REF));
        assertEquals("1", code.value(CodePart.UNIT));
        assertEquals(Set.of(), code.remarks());
    }

    @Test
    void aHibcCodeWithAWrongCheckCharacterIsSaidToHaveOne() {
        var code = read("+A123BJC5D6E71H");
        assertEquals(Set.of(CodeRemark.CHECK_CHARACTER_WRONG), code.remarks());
        assertEquals("BJC5D6E7", code.value(CodePart.REF));
    }

    @Test
    void aCombinedHibcCodeSaysBoth() {
        var code = read(checked("+A99912345/$$52001510X3/16D20111231/14D20200131/S77DEFG45"));
        assertEquals(CodeKind.HIBC_COMBINED, code.kind());
        assertEquals("1234", code.value(CodePart.REF));
        assertEquals("10X3", code.value(CodePart.LOT));
        assertEquals("77DEFG45", code.value(CodePart.SERIAL));
        assertEquals(
                LocalDate.of(2011, 12, 31),
                code.field(CodePart.MADE_ON).orElseThrow().date());
        assertEquals(
                LocalDate.of(2020, 1, 15),
                code.field(CodePart.EXPIRES_ON).orElseThrow().date());
        assertEquals(Set.of(), code.remarks());
    }

    @ParameterizedTest
    @CsvSource({
        "$LOT7,LOT,LOT7,",
        "$+SN7,SERIAL,SN7,",
        "$$0930LOT7,LOT,LOT7,2030-09-30",
        "$$2093030LOT7,LOT,LOT7,2030-09-30",
        "$$3300930LOT7,LOT,LOT7,2030-09-30",
        "$$430093011LOT7,LOT,LOT7,2030-09-30",
        "$$530273LOT7,LOT,LOT7,2030-09-30",
        "$$63027311LOT7,LOT,LOT7,2030-09-30",
        "$$7LOT7,LOT,LOT7,",
        "$$8102093030LOT7,LOT,LOT7,2030-09-30",
        "$$+3300930SN7,SERIAL,SN7,2030-09-30",
        "30273LOT7,LOT,LOT7,2030-09-30"
    })
    void aSecondaryHibcCodeIsReadInEveryOfItsForms(String data, CodePart part, String value, LocalDate expires) {
        var code = read(checked("+" + data + "G"));
        assertEquals(CodeKind.HIBC_SECONDARY, code.kind());
        assertEquals(value, code.value(part));
        assertEquals(
                expires, code.field(CodePart.EXPIRES_ON).map(CodeField::date).orElse(null));
        assertEquals(Set.of(), code.remarks());
    }

    private static String checked(String code) {
        for (char sign : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%".toCharArray())
            if (Hibc.checkCharacterAgrees(code + sign)) return code + sign;
        throw new AssertionError(code);
    }

    @ParameterizedTest
    @CsvSource({"9998-90-147,999890147", "REF 9998 90 147,999890147", "01.00214.156,0100214156", "38ha-5056,38HA5056"})
    void aCatalogueNumberLosesWhatPrintersPutIn(String printed, String plain) {
        var code = read(printed);
        assertEquals(CodeKind.REF, code.kind());
        assertEquals(plain, code.value(CodePart.REF));
    }

    @Test
    void lettersThatMayBeDigitsAreRemarkedOn() {
        assertEquals(Set.of(CodeRemark.LETTERS_READ_AS_DIGITS), read("74I2II38").remarks());
        assertEquals(Set.of(), read("38HA5056").remarks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "---"})
    void nothingIsNoCode(String text) {
        assertThrows(NoCode.class, () -> read(text));
    }

    @Test
    void noTextBringsItDown() {
        for (String text : new String[] {
            "+A", "+A1", "+$$9", "+$$+XX", "+$$+/", "(", "()", "(01)", "]C1", "\u001d01", "+A123/", "+A12/", "+/A"
        }) assertFalse(read(text).text().isEmpty());
        assertThrows(NoCode.class, () -> read("7".repeat(401)));
    }

    /** Generated strings, most with a check digit that was never calculated; skipped where they are not at hand. */
    @Test
    void ofTwoHundredAndEightStringsTwentyFiveHaveARightCheckDigit() throws IOException {
        var file = SharedFiles.of("fhir/udi_gs1_strings_synthea.tsv");
        assumeTrue(Files.isReadable(file));
        var lines = Files.readAllLines(file).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .toList();
        int right = 0;
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            var code = read(columns[0]);
            boolean agrees = !code.remarks().contains(CodeRemark.CHECK_DIGIT_WRONG);
            assertEquals(Boolean.parseBoolean(columns[1].toLowerCase(java.util.Locale.ROOT)), agrees, columns[0]);
            assertEquals(5, code.fields().size(), columns[0]);
            if (agrees) right++;
        }
        assertEquals(208, lines.size());
        assertEquals(25, right);
    }
}
