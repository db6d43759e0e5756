// SPDX-License-Identifier: Apache-2.0
package org.explant.web.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartReaderTest {
    private static final String BOUNDARY = "----b0undary";

    /** Lengths round the window, where a boundary is cut in two by the end of what was read. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_450, 65_500, 65_520, 65_530, 65_536, 131_072, 300_000})
    void aPartComesThroughByteByByte(int length) throws IOException {
        byte[] file = tricky(length);
        var reader = new MultipartReader(new Trickling(form(file)), BOUNDARY);
        var first = reader.next().orElseThrow();
        assertEquals(new PartHead("file", "a b.pdf"), first.head());
        assertArrayEquals(file, first.body().readAllBytes());
        var second = reader.next().orElseThrow();
        assertEquals("type", second.head().field());
        assertEquals("REC-GP", second.text());
        assertTrue(reader.next().isEmpty());
    }

    @Test
    void aPartThatNobodyReadsIsPassedOver() throws IOException {
        var reader = new MultipartReader(new ByteArrayInputStream(form(tricky(200_000))), BOUNDARY);
        assertEquals("file", reader.next().orElseThrow().head().field());
        assertEquals("type", reader.next().orElseThrow().head().field());
    }

    @Test
    void aBodyCutOffIsNeverTakenForWhole() {
        byte[] whole = form(tricky(1000));
        for (int length = 0; length < whole.length - 4; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(EOFException.class, () -> drain(cut), "cut at " + length);
        }
    }

    @Test
    void aFormThatHoldsNoFileIsNoUpload() {
        byte[] body = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\nX\r\n--" + BOUNDARY
                        + "--")
                .getBytes(StandardCharsets.US_ASCII);
        assertThrows(NotAnUpload.class, () -> UploadedForm.of(new ByteArrayInputStream(withEnd(body)), BOUNDARY));
        assertThrows(NotAnUpload.class, () -> UploadedForm.of(new ByteArrayInputStream(body), null));
    }

    @Test
    void aNameOfAFileIsReadInBothForms() {
        assertEquals(
                new PartHead("file", "Ärzte.pdf"),
                PartHead.of(
                        "Content-Disposition: form-data; name=\"file\"; filename=\"x\"; filename*=UTF-8''%C3%84rzte.pdf"));
        assertEquals(
                new PartHead("file", "x.pdf"),
                PartHead.of("content-disposition: form-data; filename=x.pdf; name=file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GP records.pdf", "Ärzte & Co + 100%.pdf", "a*b'c(d).pdf", "%41.pdf"})
    void textInAHeaderComesBack(String text) {
        assertEquals(text, HeaderText.decoded(HeaderText.encoded(text)));
    }

    private static void drain(byte[] bytes) throws IOException {
        var reader = new MultipartReader(new ByteArrayInputStream(bytes), BOUNDARY);
        for (var part = reader.next(); part.isPresent(); part = reader.next()) {
            part.get().body().readAllBytes();
        }
    }

    /** Full of what looks like a boundary and is none. */
    private static byte[] tricky(int length) {
        var random = new Random(length);
        byte[] almost = ("\r\n--" + BOUNDARY.substring(0, 8)).getBytes(StandardCharsets.US_ASCII);
        var out = new ByteArrayOutputStream();
        while (out.size() < length) {
            out.write(almost, 0, 1 + random.nextInt(almost.length));
            out.write(random.nextInt(256));
        }
        return Arrays.copyOf(out.toByteArray(), length);
    }

    private static byte[] form(byte[] file) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a b.pdf\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(file);
        out.writeBytes(("\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\nREC-GP\r\n--"
                        + BOUNDARY + "--\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] withEnd(byte[] body) {
        byte[] ended = Arrays.copyOf(body, body.length + 2);
        ended[body.length] = '\r';
        ended[body.length + 1] = '\n';
        return ended;
    }

    /** Gives a few bytes at a time, as a network does. */
    private static final class Trickling extends InputStream {
        private final InputStream in;
        private final Random random = new Random(7);

        Trickling(byte[] bytes) {
            in = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return in.read(target, offset, Math.min(length, 1 + random.nextInt(5000)));
        }
    }
}
