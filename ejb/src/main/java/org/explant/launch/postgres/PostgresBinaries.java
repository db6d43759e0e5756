// SPDX-License-Identifier: Apache-2.0
package org.explant.launch.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL that lie packed on the class path, unpacked once for each of their versions. */
final class PostgresBinaries {
    private static final String INITDB = "bin/initdb";

    private PostgresBinaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}, somewhere below the given one. */
    static Path unpackedBelow(Path folder) {
        try {
            Path target = folder.resolve(fingerprint());
            if (!Files.exists(target.resolve(INITDB))) unpack(folder, target);
            return target;
        } catch (IOException e) {
            throw Refusal.because("PostgreSQL could not be unpacked into " + folder, e);
        }
    }

    private static InputStream packed() {
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String name = machine.equals("aarch64") ? "arm_64" : "x86_64";
        var stream = PostgresBinaries.class.getResourceAsStream("/postgres-linux-" + name + ".txz");
        if (stream == null || !System.getProperty("os.name").equals("Linux"))
            throw new Refusal("No PostgreSQL is brought along for this machine; set EXPLANT_DB_URL to use your own.");
        return stream;
    }

    private static String fingerprint() throws IOException {
        try (var stream = new CheckedInputStream(packed(), new CRC32())) {
            stream.transferTo(OutputStream.nullOutputStream());
            return "%08x".formatted(stream.getChecksum().getValue());
        }
    }

    /** Beside its place first, so that a half unpacked folder never passes for a whole one. */
    private static void unpack(Path folder, Path target) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempDirectory(folder, "unpacking");
        try (var archive = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed())))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry())
                write(archive, entry, fresh);
        }
        Folders.delete(target);
        move(fresh, target);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static void write(TarArchiveInputStream archive, TarArchiveEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) throw new IOException("a name that leads outside: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(archive, file);
        if ((entry.getMode() & 0100) != 0)
            Files.setPosixFilePermissions(
                    file,
                    EnumSet.of(
                            PosixFilePermission.OWNER_READ,
                            PosixFilePermission.OWNER_WRITE,
                            PosixFilePermission.OWNER_EXECUTE,
                            PosixFilePermission.GROUP_READ,
                            PosixFilePermission.GROUP_EXECUTE,
                            PosixFilePermission.OTHERS_READ,
                            PosixFilePermission.OTHERS_EXECUTE));
    }
}
