// SPDX-License-Identifier: Apache-2.0
package org.explant.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.explant.launch.postgres.Refusal;

/** The data directory and the folder of keys, opened for one run at a time. */
final class DataDirectory implements AutoCloseable {
    private final FileChannel lock;

    private DataDirectory(FileChannel lock) {
        this.lock = lock;
    }

    /** Makes what is missing, for its owner's eyes only, and keeps a second run out until closed or dead. */
    static DataDirectory open(LaunchSettings settings) {
        make(settings.data(), "EXPLANT_DATA");
        make(settings.data().resolve("log"), "EXPLANT_DATA");
        make(settings.keys(), "EXPLANT_KEYS");
        return new DataDirectory(lock(settings.data()));
    }

    static RunFile launcher(Path data) {
        return new RunFile(data.resolve("explant.process"));
    }

    static RunFile server(Path data) {
        return new RunFile(data.resolve("server.process"));
    }

    private static void make(Path folder, String setting) {
        try {
            if (!Files.isDirectory(folder))
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.delete(Files.createTempFile(folder, "probe", null));
        } catch (IOException e) {
            throw new Refusal("The folder %s (%s) cannot be made or written to.", folder, setting);
        }
    }

    private static FileChannel lock(Path data) {
        try {
            var channel =
                    FileChannel.open(data.resolve("explant.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) return channel;
            channel.close();
        } catch (OverlappingFileLockException e) {
            throw inUse(data);
        } catch (IOException e) {
            throw Refusal.because("The data directory " + data + " cannot be locked", e);
        }
        throw inUse(data);
    }

    private static Refusal inUse(Path data) {
        return new Refusal(
                "Explant already runs on the data directory %s; stop it with ./explant stop, or set EXPLANT_DATA and EXPLANT_PORT for a second copy.",
                data);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw Refusal.because("The data directory cannot be unlocked", e);
        }
    }
}
