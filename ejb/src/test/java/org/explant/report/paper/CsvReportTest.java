// SPDX-License-Identifier: Apache-2.0
package org.explant.report.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://example.test\",\"x\")",
                "+44 20 7946 0000",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "\ttab",
                " =1+1",
                "\u00A0=1+1",
                "\uFEFF=1+1",
                "\u200B=1+1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "=1+1\nmore",
                "=cmd|' /C calc'!A0"
            })
    void noTextComesAliveAsAFormula(String canary) throws IOException {
        var read = read(APaper.saying(List.of(canary))).get(1).get(0);
        assertEquals("'" + canary, read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "O'Neill, Ben",
                "Abbott-Jones, Zoë",
                "a \"quoted\" word",
                "two\r\nlines",
                "7",
                "1,5;3",
                "#N/A"
            })
    void harmlessTextIsLeftAsItIs(String text) throws IOException {
        assertEquals(text, read(APaper.saying(List.of(text))).get(1).get(0));
    }

    @Test
    void aHeadingIsATextToo() {
        var heading = List.of(Column.text("=1+1"));
        var list = new PaperTable("Claims", heading, List.of(), List.of());
        var paper = new Paper("t", APaper.AS_AT, new Paper.Running("", "", ""), List.of(), "", List.of(list));
        assertEquals("\uFEFF\"'=1+1\"\r\n", text(paper));
    }

    @Test
    void numbersStayNumbersAlsoBelowZero() {
        assertTrue(text(APaper.saying(List.of("x"))).endsWith("\"x\",1,-1,\"2024-02-29\",-12500.00\r\n"));
    }

    @Test
    void aFileIsTheListAloneInUtf8WithAMark() throws IOException {
        var records = read(APaper.of(3));
        assertEquals(4, records.size());
        assertEquals(APaper.ACCENTS, records.get(1).get(0));
        assertEquals(
                "Claimant,Documents,Days,Opened,Costs",
                String.join(",", records.getFirst().values()));
    }

    @Test
    void equalReportsAreEqualFiles() {
        assertArrayEquals(CsvReport.write(APaper.of(40)), CsvReport.write(APaper.of(40)));
    }

    private static List<CSVRecord> read(Paper paper) throws IOException {
        var text = text(paper);
        assertEquals('\uFEFF', text.charAt(0));
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text.substring(1)))) {
            return parser.getRecords();
        }
    }

    private static String text(Paper paper) {
        return new String(CsvReport.write(paper), StandardCharsets.UTF_8);
    }
}
