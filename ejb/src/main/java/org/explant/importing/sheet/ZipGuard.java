// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unpacks a workbook into nothing, to see that it does not unpack to more than it may. What it says of itself is not believed. */
final class ZipGuard {
    private ZipGuard() {}

    static void check(byte[] file) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > SheetLimits.PARTS) throw new SheetTooLarge();
            if (parts.stream().noneMatch(part -> part.getName().equals("xl/workbook.xml"))) throw new NotASheet();
            long left = SheetLimits.UNPACKED;
            for (ZipArchiveEntry part : parts) left -= size(zip.getInputStream(part), left);
        } catch (IOException notAZip) {
            throw new NotASheet();
        }
    }

    private static long size(InputStream part, long most) throws IOException {
        var sink = new byte[64 * 1024];
        long size = 0;
        try (part) {
            for (int read = part.read(sink); read >= 0; read = part.read(sink)) {
                size += read;
                if (size > most) throw new SheetTooLarge();
            }
        }
        return size;
    }
}
