// SPDX-License-Identifier: Apache-2.0
package org.explant.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The folder where an original lies in plain while it is read: the owner's alone, and empty whenever nothing is read. */
record PrivateCopies(Path folder) {
    /** Makes the folder, and clears what a killed server left in it. */
    static PrivateCopies in(Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (Path left : copies(folder)) {
            Files.deleteIfExists(left);
        }
        return new PrivateCopies(folder);
    }

    Path fresh() throws IOException {
        return Files.createTempFile(
                folder,
                "copy",
                ".pdf",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    OutputStream writing(Path copy) throws IOException {
        return Files.newOutputStream(copy, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static List<Path> copies(Path folder) throws IOException {
        try (var names = Files.list(folder)) {
            return names.filter(Files::isRegularFile).toList();
        }
    }
}
