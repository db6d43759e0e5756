// SPDX-License-Identifier: Apache-2.0
package org.explant.report.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;

/**
 * The parts of a zip file held in memory, read by its directory at the end: the workbook library notes the sizes there
 * alone, which a stream reader refuses, and a file on disk would leave names behind.
 */
final class ZipParts {
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LENGTH_OF_END = 22;
    private static final int LENGTH_OF_ENTRY = 46;
    private static final int LENGTH_OF_LOCAL = 30;

    private final ByteBuffer zip;

    private ZipParts(byte[] bytes) {
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** By name, in their order. */
    static Map<String, byte[]> of(byte[] bytes) throws IOException {
        return new ZipParts(bytes).parts();
    }

    private Map<String, byte[]> parts() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        int end = end();
        int entries = Short.toUnsignedInt(zip.getShort(end + 10));
        int at = zip.getInt(end + 16);
        for (int entry = 0; entry < entries; entry++) {
            if (zip.getInt(at) != DIRECTORY_ENTRY) throw new IOException("no zip directory");
            int name = length(at + 28);
            parts.put(new String(zip.array(), at + LENGTH_OF_ENTRY, name, StandardCharsets.UTF_8), content(at));
            at += LENGTH_OF_ENTRY + name + length(at + 30) + length(at + 32);
        }
        return parts;
    }

    private int end() throws IOException {
        for (int at = zip.limit() - LENGTH_OF_END; at >= 0; at--) if (zip.getInt(at) == END) return at;
        throw new IOException("no zip file");
    }

    private byte[] content(int entry) throws IOException {
        int local = zip.getInt(entry + 42);
        int from = local + LENGTH_OF_LOCAL + length(local + 26) + length(local + 28);
        var content = new ByteArrayOutputStream();
        try (var inflated = new InflaterOutputStream(content, new Inflater(true))) {
            inflated.write(zip.array(), from, zip.getInt(entry + 20));
        }
        return content.toByteArray();
    }

    private int length(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }
}
