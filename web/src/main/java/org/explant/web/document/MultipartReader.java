// SPDX-License-Identifier: Apache-2.0
package org.explant.web.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The parts of a multipart body (RFC 7578), one after the other as they come: nothing is put down anywhere, however
 * long a part is. A part's bytes can be read until the next part is asked for.
 */
final class MultipartReader {
    private static final int WINDOW = 64 * 1024;
    private static final int LONGEST_HEAD = 8 * 1024;

    private final InputStream in;
    private final byte[] delimiter;
    private final byte[] window = new byte[WINDOW];
    private int from;
    private int to;
    private boolean ended;

    /** @param boundary from the content type */
    MultipartReader(InputStream in, String boundary) {
        this.in = in;
        delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        // The first boundary needs no line break before it; given one, it is like all others.
        window[to++] = '\r';
        window[to++] = '\n';
    }

    /** The next part, or empty after the last. */
    Optional<Part> next() throws IOException {
        while (skip() > 0) {}
        if (ended) return Optional.empty();
        from += delimiter.length;
        String rest = line();
        if (rest.startsWith("--")) {
            ended = true;
            return Optional.empty();
        }
        var head = new StringBuilder();
        for (String line = line(); !line.isEmpty(); line = line()) {
            head.append(line).append('\n');
            if (head.length() > LONGEST_HEAD) throw new IOException("part with an endless head");
        }
        return Optional.of(new Part(PartHead.of(head.toString()), new Body()));
    }

    /** A part: what stands above it, and its bytes. */
    record Part(PartHead head, InputStream body) {
        /** A short part as text. */
        String text() throws IOException {
            return new String(body.readNBytes(LONGEST_HEAD), StandardCharsets.UTF_8);
        }
    }

    private int skip() throws IOException {
        if (ended) return 0;
        int ready = ready();
        from += ready;
        return ready;
    }

    /** How many bytes in the window surely belong to the part; 0 where the delimiter stands next. */
    private int ready() throws IOException {
        while (true) {
            int found = indexOfDelimiter();
            if (found >= 0) return found - from;
            int sure = to - from - delimiter.length + 1;
            if (sure > 0) return sure;
            fill();
        }
    }

    private int indexOfDelimiter() {
        for (int at = from; at <= to - delimiter.length; at++) {
            if (window[at] == delimiter[0]
                    && Arrays.equals(window, at, at + delimiter.length, delimiter, 0, delimiter.length)) return at;
        }
        return -1;
    }

    private void fill() throws IOException {
        if (from > 0) {
            System.arraycopy(window, from, window, 0, to - from);
            to -= from;
            from = 0;
        }
        int n = in.read(window, to, WINDOW - to);
        if (n < 0) throw new EOFException("cut off in the middle");
        to += n;
    }

    private String line() throws IOException {
        for (int at = from; ; at++) {
            while (at >= to) {
                at -= from;
                fill();
                at += from;
                if (at - from > LONGEST_HEAD) throw new IOException("endless line");
            }
            if (window[at] == '\n') {
                String line = new String(window, from, at - from, StandardCharsets.UTF_8).stripTrailing();
                from = at + 1;
                return line;
            }
        }
    }

    private final class Body extends InputStream {
        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = Math.min(ready(), length);
            if (n == 0) return length == 0 ? 0 : -1;
            System.arraycopy(window, from, target, offset, n);
            from += n;
            return n;
        }
    }
}
