// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The file of the master keys: lines {@code key ID BASE64} and one line {@code active ID}. To replace the key, add a
 * line for a new one, name it active and restart; take the old line out once nothing is wrapped by it any more.
 */
record KeyFile(Path file) {
    private static final System.Logger LOG = System.getLogger(KeyFile.class.getName());
    private static final String NAME = "explant.keys";

    /** The key file at a path that names the file itself ({@code ....keys}) or the directory it lies in. */
    static KeyFile at(Path place) {
        return new KeyFile(
                Files.isDirectory(place) || !place.getFileName().toString().contains(".")
                        ? place.resolve(NAME)
                        : place);
    }

    /** The ring in the file; a file with one fresh key is made where there is none and none can have been lost. */
    KeyRing open(Disk disk, boolean somethingIsStored) throws IOException {
        if (!disk.exists(file)) {
            if (somethingIsStored) throw new KeyFileMissing(file);
            create(disk);
        }
        warnIfOthersCanRead();
        return parse(Files.readString(file, StandardCharsets.US_ASCII));
    }

    private void create(Disk disk) throws IOException {
        Path directory = requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(directory);
        var random = new SecureRandom();
        var secret = new byte[32];
        random.nextBytes(secret);
        var suffix = new byte[4];
        random.nextBytes(suffix);
        String keyId = "k" + HexFormat.of().formatHex(suffix);
        String text = "# Explant master keys. Without this file no stored document can ever be opened again.\n"
                + "# Keep a copy in a safe place, apart from the data directory and its backups.\n"
                + "active " + keyId + "\nkey " + keyId + " "
                + Base64.getEncoder().encodeToString(secret) + "\n";
        Path part = directory.resolve("." + NAME + "." + keyId);
        try (var out = disk.create(part)) {
            out.out().write(text.getBytes(StandardCharsets.US_ASCII));
            out.force();
        }
        disk.move(part, file);
        disk.forceDirectory(directory);
        LOG.log(
                System.Logger.Level.WARNING,
                "A new master key was made in {0}. Copy that file to a safe place now, apart from data and backups: without it no document can be opened.",
                file);
    }

    private static KeyRing parse(String text) throws IOException {
        @Nullable String active = null;
        Map<String, byte[]> keys = new LinkedHashMap<>();
        for (String line : text.lines().map(String::strip).toList()) {
            String[] words = line.split("\\s+");
            if (words.length == 2 && words[0].equals("active")) active = words[1];
            if (words.length == 3 && words[0].equals("key"))
                keys.put(words[1], Base64.getDecoder().decode(words[2]));
        }
        if (active == null || !keys.containsKey(active)) throw new IOException("The key file names no active key");
        return new KeyRing(active, keys);
    }

    private void warnIfOthersCanRead() throws IOException {
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
        if (rights.contains(PosixFilePermission.GROUP_READ) || rights.contains(PosixFilePermission.OTHERS_READ)) {
            LOG.log(System.Logger.Level.WARNING, "Others than the owner can read the key file {0}.", file);
        }
    }
}
