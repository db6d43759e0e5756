// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SniffingTest {
    @Test
    void aPdfComesThroughToItsLastByte() throws IOException {
        byte[] pdf = ("%PDF-1.7\n" + "x".repeat(200_000)).getBytes(StandardCharsets.ISO_8859_1);
        assertArrayEquals(pdf, accepted("letter.PDF", pdf));
    }

    @Test
    void theMarkMayStandAnywhereInTheFirstKilobyte() throws IOException {
        byte[] pdf = (" ".repeat(1019) + "%PDF-1.4").getBytes(StandardCharsets.ISO_8859_1);
        assertArrayEquals(pdf, accepted("letter.pdf", pdf));
        byte[] late = (" ".repeat(1020) + "%PDF-1.4").getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(FileTypeNotAccepted.class, () -> accepted("letter.pdf", late));
    }

    @Test
    void nameAndContentMustBothSayPdf() {
        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(FileTypeNotAccepted.class, () -> accepted("letter.html", pdf));
        assertThrows(FileTypeNotAccepted.class, () -> accepted("letter.pdf.exe", pdf));
        byte[] page = "<html>".getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(FileTypeNotAccepted.class, () -> accepted("letter.pdf", page));
    }

    @Test
    void anEmptyFileIsRefusedAsThat() {
        assertThrows(EmptyFile.class, () -> accepted("letter.pdf", new byte[0]));
    }

    @ParameterizedTest
    @CsvSource({
        "letter.pdf,               letter.pdf",
        "C:\\Users\\me\\letter.pdf, letter.pdf",
        "../../etc/letter.pdf,     letter.pdf",
        "let\u202Efdp.exe.pdf,     letfdp.exe.pdf",
        "a\u0000b\tc.pdf,          abc.pdf",
        "..,                       document.pdf",
        "/,                        document.pdf",
        "'',                       document.pdf",
        "<img src=x>.pdf,          img src=x.pdf",
        ".htaccess.pdf,            document.pdf",
    })
    void aNameIsOnlyEverAName(String raw, String shown) {
        assertEquals(shown, FileName.of(raw).value());
    }

    @Test
    void aLongNameKeepsItsEnd() {
        var name = FileName.of("x".repeat(400) + ".pdf");
        assertEquals(255, name.value().length());
        assertTrue(name.saysPdf());
    }

    @Test
    void aDocumentIsCalledByItsFileUntilSomebodySays() {
        assertEquals("GP records 1998", FileName.of("GP records 1998.pdf").asTitle());
    }

    private static byte[] accepted(String name, byte[] bytes) throws IOException {
        try (var in = Sniffing.accepted(FileName.of(name), new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
