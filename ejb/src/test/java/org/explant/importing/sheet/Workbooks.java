// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Builds workbooks for tests, proper ones and such as no program writes. */
public final class Workbooks {
    private Workbooks() {}

    /** Fills a sheet. */
    @FunctionalInterface
    public interface Filling {
        void fill(Worksheet sheet) throws IOException;
    }

    public static byte[] of(Filling filling) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            filling.fill(workbook.newWorksheet("Claims"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same workbook with one part rewritten. */
    static byte[] with(byte[] workbook, String part, String from, String to) throws IOException {
        var parts = parts(workbook);
        var text = new String(parts.get(part), StandardCharsets.UTF_8);
        if (!text.contains(from)) throw new AssertionError(text);
        parts.put(part, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (var entry : Collections.list(zip.getEntries()))
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
        return parts;
    }
}
