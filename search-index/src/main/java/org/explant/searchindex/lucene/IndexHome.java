// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/**
 * The directory that holds the index in use, one being built, and the last one set aside. A small file names the one in
 * use; replacing that file is the moment of exchange.
 */
final class IndexHome implements Closeable {
    private static final String POINTER = "current";
    private static final String PREFIX = "index-";
    private static final String SET_ASIDE = "set-aside";

    private final Path root;
    private final Directory directory;
    private final Lock lock;

    private final Storage storage;

    /** How a directory of files is opened; tests give one that fails. */
    interface Storage {
        Directory open(Path path) throws IOException;
    }

    /** Takes the home for this process alone; fails while another has it. */
    IndexHome(Path root, Storage storage) throws IOException {
        this.storage = storage;
        this.root = Files.createDirectories(root);
        this.directory = FSDirectory.open(root);
        this.lock = directory.obtainLock("in-use.lock");
    }

    /** The files of one index. */
    Directory files(Path index) throws IOException {
        return storage.open(index);
    }

    Optional<Path> current() throws IOException {
        Path pointer = root.resolve(POINTER);
        if (!Files.isRegularFile(pointer)) {
            return Optional.empty();
        }
        byte[] name = Files.readAllBytes(pointer);
        return indexes().stream()
                .filter(index -> fileName(index).equals(new String(name, StandardCharsets.UTF_8)))
                .findAny();
    }

    /** A directory that does not exist yet. */
    Path fresh() {
        return root.resolve(PREFIX + UUID.randomUUID());
    }

    /** Makes this index the one in use, for good even if the power fails in the next moment. */
    void use(Path index) throws IOException {
        Path written = root.resolve(POINTER + ".new");
        Files.writeString(written, fileName(index));
        force(written);
        Files.move(written, root.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(root);
    }

    /** Keeps a damaged index for whoever wants to look at it; only the last one. */
    void setAside(Path index) throws IOException {
        Path aside = root.resolve(SET_ASIDE);
        delete(aside);
        Files.move(index, aside);
    }

    /** Removes what a crash left half built. */
    void keepOnly(Path current) throws IOException {
        for (Path index : indexes()) {
            if (!index.equals(current)) {
                delete(index);
            }
        }
    }

    private List<Path> indexes() throws IOException {
        try (Stream<Path> all = Files.list(root)) {
            return all.filter(path -> fileName(path).startsWith(PREFIX)).toList();
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static String fileName(Path path) {
        return path.getName(path.getNameCount() - 1).toString();
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        directory.close();
    }
}
