// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The one seam to the file system, so that tests can cut the power between any two operations. */
interface Disk {
    /** Makes a directory where there is none; says whether it did. Its parent must be there. */
    boolean makeDirectory(Path directory) throws IOException;

    /** A new private file; refuses one that exists. */
    NewFile create(Path file) throws IOException;

    /** Moves within one file system, all or nothing. */
    void move(Path from, Path to) throws IOException;

    /** Makes the names in a directory survive a power cut. */
    void forceDirectory(Path directory) throws IOException;

    SeekableByteChannel open(Path file) throws IOException;

    void delete(Path file) throws IOException;

    boolean exists(Path file);

    /** Names of what lies in a directory; empty where there is none. */
    List<Path> list(Path directory) throws IOException;

    Instant changedAt(Path file) throws IOException;

    void stamp(Path file, Instant changedAt) throws IOException;

    /** How much room there is. */
    Room room(Path directory) throws IOException;

    /** A file being written. */
    interface NewFile extends Closeable {
        OutputStream out();

        /** Makes the bytes written so far survive a power cut. */
        void force() throws IOException;
    }

    /** Bytes that may still be written, and bytes in all. */
    record Room(long usable, long total) {}
}
