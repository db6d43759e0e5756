// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The vault as a machine: plain Java over a {@link Disk}. A file is first a part, then forced, moved to its name and
 * its folder forced; only then is it said to be stored, so that nothing on record can ever point at half a file.
 */
final class FileStore {
    private static final System.Logger LOG = System.getLogger(FileStore.class.getName());
    private static final int BUFFER = 64 * 1024;
    private static final long LEAST_ROOM = 2L << 30;
    private static final long ROOM_EVERY = 64L << 20;

    private final Disk disk;
    private final StoreFolders folders;
    private final KeyRing keys;
    private volatile boolean readOnly;

    FileStore(Disk disk, Path root, KeyRing keys) throws IOException {
        this.disk = disk;
        this.folders = new StoreFolders(disk, root);
        this.keys = keys;
        folders.make();
    }

    boolean isReadOnly() {
        return readOnly;
    }

    StoredFile put(UUID subject, InputStream in, long limit) throws IOException {
        if (readOnly) throw new StoreReadOnly();
        requireRoom();
        String name = UUID.randomUUID().toString().replace("-", "");
        Path part = folders.part(name);
        try {
            var key = ContentKey.fresh();
            Measured plain = write(part, key, subject, new Intake(in, limit));
            confirm(() -> folders.settle(part, name));
            return new StoredFile(name, plain.sha256(), plain.bytes(), keys.wrap(key, subject));
        } catch (IOException | RuntimeException failed) {
            drop(part);
            drop(folders.home(name));
            throw failed;
        }
    }

    /** The plain bytes, each segment proven when it is read. */
    SeekableByteChannel open(UUID subject, StoredFile file) {
        var key = keys.unwrap(file.key(), subject);
        try {
            var channel = disk.open(folders.home(file.storageName()));
            if (channel.size() == key.enciphered(file.bytes())) {
                return key.deciphering(channel, belongsTo(subject));
            }
            channel.close();
            throw new StoredFileDamaged();
        } catch (NoSuchFileException gone) {
            throw new StoredFileDamaged();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Proves the whole file against its keys and its fingerprint. */
    void verify(UUID subject, StoredFile file) {
        var digest = sha256();
        var buffer = ByteBuffer.allocate(BUFFER);
        try (var plain = open(subject, file)) {
            while (plain.read(buffer.clear()) >= 0) {
                digest.update(buffer.flip());
            }
        } catch (IOException damaged) {
            throw new StoredFileDamaged();
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) throw new StoredFileDamaged();
    }

    ContentKey key(UUID subject, WrappedKey wrapped) {
        return keys.unwrap(wrapped, subject);
    }

    WrappedKey rewrap(UUID subject, WrappedKey wrapped) {
        return keys.wrap(keys.unwrap(wrapped, subject), subject);
    }

    String activeKey() {
        return keys.active();
    }

    void remove(String name) {
        drop(folders.home(name));
    }

    StoreFolders folders() {
        return folders;
    }

    private Measured write(Path part, ContentKey key, UUID subject, Intake in) throws IOException {
        try (var file = disk.create(part)) {
            var out = key.enciphering(new KeptOpen(file.out()), belongsTo(subject));
            var digest = sha256();
            long bytes = 0;
            long nextRoom = ROOM_EVERY;
            var buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
                bytes += n;
                if (bytes >= nextRoom) {
                    requireRoom();
                    nextRoom += ROOM_EVERY;
                }
            }
            out.close();
            confirm(file::force);
            return new Measured(HexFormat.of().formatHex(digest.digest()), bytes);
        }
    }

    /** After a failed confirmation nobody knows what the disk holds: it is not asked again. */
    private void confirm(Confirmation step) throws IOException {
        try {
            step.run();
        } catch (IOException unconfirmed) {
            readOnly = true;
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The disk failed to confirm a stored file ({0}). The vault takes nothing in until the server is started again; look at the disk first.",
                    unconfirmed.getMessage());
            throw new StoreReadOnly();
        }
    }

    private void requireRoom() throws IOException {
        var room = disk.room(folders.root());
        if (room.usable() < Math.max(LEAST_ROOM, room.total() / 20)) throw new DiskNearlyFull();
    }

    private void drop(Path file) {
        try {
            disk.delete(file);
        } catch (IOException left) {
            LOG.log(System.Logger.Level.WARNING, "A part of a file was left to the sweeper", left);
        }
    }

    private static byte[] belongsTo(UUID subject) {
        return subject.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Measured(String sha256, long bytes) {}

    private interface Confirmation {
        void run() throws IOException;
    }

    /** What comes in, counted against the limit while it comes. */
    private static final class Intake {
        private final InputStream in;
        private final long limit;
        private long taken;

        Intake(InputStream in, long limit) {
            this.in = in;
            this.limit = limit;
        }

        int read(byte[] buffer) throws IOException {
            int n = in.read(buffer);
            taken += Math.max(n, 0);
            if (taken > limit) throw new FileTooLarge(limit >> 20);
            return n;
        }
    }

    /** The cipher closes what it writes to; the file must stay open to be forced. */
    private static final class KeptOpen extends OutputStream {
        private final OutputStream out;

        KeptOpen(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
