// SPDX-License-Identifier: Apache-2.0
package org.explant.launch.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** A password that never shows itself by accident. */
public record Secret(String value) {
    /** No letter or digit that is taken for another one when it is typed from paper. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A fresh one of some 140 bits. */
    public static Secret random() {
        var letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return new Secret(letters.toString());
    }

    /** The one kept in this file, made with it on first use; only its owner can read the file. */
    public static Secret keptIn(Path file) {
        try {
            if (!Files.exists(file)) keep(file, random());
            return readFrom(file);
        } catch (IOException e) {
            throw Refusal.because("The password file " + file + " cannot be kept", e);
        }
    }

    /** The first line of a file. */
    public static Secret readFrom(Path file) {
        try {
            return new Secret(Files.readString(file).strip());
        } catch (IOException e) {
            throw Refusal.because("The password file " + file + " cannot be read", e);
        }
    }

    private static void keep(Path file, Secret secret) throws IOException {
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyOwner)) {
            channel.write(ByteBuffer.wrap(secret.value.getBytes(StandardCharsets.US_ASCII)));
        } catch (FileAlreadyExistsException another) {
            return;
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
