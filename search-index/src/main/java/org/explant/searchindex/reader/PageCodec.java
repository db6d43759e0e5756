// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.explant.searchindex.PageText;

/**
 * The one stored form of a page: a version, the length unpacked, and the packed page with its checksum. Text and
 * offsets come back exactly, boxes to within 1/65,535 of the page.
 */
public final class PageCodec {
    /** Most UTF-16 units of text a page may have to be stored. */
    public static final int LONGEST_TEXT = 1 << 22;

    private static final int VERSION = 1;
    private static final int LARGEST_BODY = 1 << 26;
    /** Deflate cannot do better than 1,032 to one: whoever claims more lies, and gets no memory for it. */
    private static final int BEST_RATIO = 1_032;

    private PageCodec() {}

    /** Packs a page; refuses words that overlap, leave the text, or stand beside the page. */
    public static byte[] encode(PageText page) {
        if (page.text().length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("The text of the page is too long to be stored");
        }
        var body = new ByteSink();
        PageBody.write(body, page);
        var sink = new ByteSink();
        sink.put(VERSION);
        sink.putNumber(body.size());
        deflate(body.toBytes(), sink);
        return sink.toBytes();
    }

    /** Unpacks a page; anything but what {@link #encode} wrote is refused, without costing more memory than it may. */
    public static PageText decode(byte[] bytes) throws DamagedPageBytes {
        var source = new ByteSource(bytes);
        if (source.take() != VERSION) {
            throw new DamagedPageBytes("A page of an unknown version");
        }
        int length = source.takeInt(LARGEST_BODY);
        int packed = source.remaining();
        if (length > (long) packed * BEST_RATIO) {
            throw new DamagedPageBytes("A page longer than its bytes can hold");
        }
        var body = new ByteSource(inflate(bytes, bytes.length - packed, length));
        PageText page = PageBody.read(body);
        body.end();
        return page;
    }

    private static void deflate(byte[] body, ByteSink sink) {
        try (var deflater = new Deflater()) {
            deflater.setInput(body);
            deflater.finish();
            var buffer = new byte[8192];
            while (!deflater.finished()) {
                sink.put(buffer, deflater.deflate(buffer));
            }
        }
    }

    private static byte[] inflate(byte[] bytes, int from, int length) throws DamagedPageBytes {
        var body = new byte[length];
        try (var inflater = new Inflater()) {
            inflater.setInput(bytes, from, bytes.length - from);
            int unpacked = inflater.inflate(body);
            // The checksum is only read by the call after the last byte.
            if (unpacked == length && !inflater.finished()) {
                unpacked += inflater.inflate(new byte[1]);
            }
            if (unpacked != length || !inflater.finished() || inflater.getRemaining() > 0) {
                throw new DamagedPageBytes("A page that does not unpack to its length");
            }
            return body;
        } catch (DataFormatException damaged) {
            throw new DamagedPageBytes("A page whose packed bytes are damaged");
        }
    }
}
