// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A real folder that keeps after a power cut only what was forced: names whose folder was forced, bytes that were
 * forced. It can also ignore the n-th forcing, and fail the n-th operation.
 */
final class ForgetfulDisk implements Disk {
    private final SystemDisk disk = new SystemDisk();
    private final Set<Path> unforcedNames = new HashSet<>();
    private final Set<Path> unforcedBytes = new HashSet<>();
    private Room room = new Room(100L << 30, 200L << 30);
    private int ignoredForce;
    private int failingOperation;
    private boolean failsOnlyForces;
    private int forces;
    private int operations;

    ForgetfulDisk ignoringForce(int n) {
        ignoredForce = forces + n;
        return this;
    }

    ForgetfulDisk failingAt(int n) {
        failingOperation = operations + n;
        return this;
    }

    ForgetfulDisk failingForces() {
        failsOnlyForces = true;
        return this;
    }

    ForgetfulDisk with(Room wanted) {
        room = wanted;
        return this;
    }

    int forces() {
        return forces;
    }

    int operations() {
        return operations;
    }

    /** The power goes: what was not forced is lost. */
    void cutPower() throws IOException {
        for (Path file : unforcedBytes) {
            if (Files.exists(file)) Files.write(file, new byte[0]);
        }
        for (Path name : unforcedNames) {
            deleteTree(name);
        }
        unforcedNames.clear();
        unforcedBytes.clear();
    }

    @Override
    public boolean makeDirectory(Path directory) throws IOException {
        operation();
        boolean made = disk.makeDirectory(directory);
        if (made) unforcedNames.add(directory);
        return made;
    }

    @Override
    public NewFile create(Path file) throws IOException {
        operation();
        var created = disk.create(file);
        unforcedNames.add(file);
        unforcedBytes.add(file);
        return new Watched(file, created);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        operation();
        disk.move(from, to);
        unforcedNames.remove(from);
        unforcedNames.add(to);
        if (unforcedBytes.remove(from)) unforcedBytes.add(to);
    }

    @Override
    public void forceDirectory(Path directory) throws IOException {
        if (force()) unforcedNames.removeIf(n -> directory.equals(n.getParent()));
    }

    @Override
    public SeekableByteChannel open(Path file) throws IOException {
        return disk.open(file);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
        unforcedNames.remove(file);
        unforcedBytes.remove(file);
    }

    @Override
    public boolean exists(Path file) {
        return disk.exists(file);
    }

    @Override
    public List<Path> list(Path directory) throws IOException {
        return disk.list(directory);
    }

    @Override
    public Instant changedAt(Path file) throws IOException {
        return disk.changedAt(file);
    }

    @Override
    public void stamp(Path file, Instant changedAt) throws IOException {
        disk.stamp(file, changedAt);
    }

    @Override
    public Room room(Path directory) {
        return room;
    }

    /** Whether the force is carried out. */
    private boolean force() throws IOException {
        operation();
        if (failsOnlyForces) throw new IOException("planned");
        return ++forces != ignoredForce;
    }

    private void operation() throws IOException {
        if (++operations == failingOperation) throw new IOException("planned");
    }

    private static void deleteTree(Path top) throws IOException {
        if (!Files.exists(top)) return;
        try (var tree = Files.walk(top)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private final class Watched implements NewFile {
        private final Path file;
        private final NewFile created;

        Watched(Path file, NewFile created) {
            this.file = file;
            this.created = created;
        }

        @Override
        public OutputStream out() {
            return new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    operation();
                    created.out().write(b);
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    operation();
                    created.out().write(bytes, from, length);
                }
            };
        }

        @Override
        public void force() throws IOException {
            if (ForgetfulDisk.this.force()) unforcedBytes.remove(file);
        }

        @Override
        public void close() throws IOException {
            created.close();
        }
    }
}
