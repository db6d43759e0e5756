// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk of which, from a chosen operation on, nothing works any more: every file made, written, synced or renamed counts. */
final class FaultyStorage {
    private final Set<Path> unsynced = new HashSet<>();
    private long left = Long.MAX_VALUE;
    private boolean failed;

    /** This many operations still work. */
    synchronized void failAfter(long operations) {
        left = operations;
    }

    synchronized boolean hasFailed() {
        return failed;
    }

    Directory open(Path path) throws IOException {
        return new Faulty(path);
    }

    /** What a power cut takes: of files that were never synced, the second half. */
    void losePower() throws IOException {
        for (Path file : unsynced) {
            if (Files.exists(file)) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() / 2);
                }
            }
        }
    }

    private synchronized void count() throws IOException {
        if (left-- <= 0) {
            failed = true;
            throw new IOException("planned fault");
        }
    }

    private final class Faulty extends FilterDirectory {
        private final Path path;

        Faulty(Path path) throws IOException {
            super(FSDirectory.open(path));
            this.path = path;
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            count();
            unsynced.add(path.resolve(name));
            return new FaultyOutput(in.createOutput(name, context));
        }

        @Override
        public void sync(Collection<String> names) throws IOException {
            count();
            in.sync(names);
            names.forEach(name -> unsynced.remove(path.resolve(name)));
        }

        @Override
        public void rename(String from, String to) throws IOException {
            count();
            in.rename(from, to);
            if (unsynced.remove(path.resolve(from))) {
                unsynced.add(path.resolve(to));
            }
        }

        @Override
        public void syncMetaData() throws IOException {
            count();
            in.syncMetaData();
        }
    }

    private final class FaultyOutput extends IndexOutput {
        private final IndexOutput out;

        FaultyOutput(IndexOutput out) {
            super("faulty", out.getName());
            this.out = out;
        }

        @Override
        public void writeByte(byte b) throws IOException {
            out.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
            if (length > 8) {
                count();
            }
            out.writeBytes(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        @Override
        public long getFilePointer() {
            return out.getFilePointer();
        }

        @Override
        public long getChecksum() throws IOException {
            return out.getChecksum();
        }
    }
}
