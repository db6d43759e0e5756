// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.nio.file.Path;

/**
 * Where the reader's processes find what they need.
 *
 * @param classPath class path of the reader's program, which needs nothing of the server
 * @param workDirectory private directory for what a process must put down while it reads; emptied when it ends
 * @param fontCache private directory where the list of the machine's fonts is kept
 * @param processes how many documents may be read at the same time
 */
public record ReaderSettings(String classPath, Path workDirectory, Path fontCache, int processes) {
    public ReaderSettings {
        if (processes < 1) {
            throw new IllegalArgumentException("At least one process must read");
        }
    }

    /** The reader as assembled beside the server: every jar of one directory ({@code reader/lib}). */
    public static ReaderSettings ofLibraries(Path directory, Path workDirectory, Path fontCache, int processes) {
        return new ReaderSettings(
                directory.toAbsolutePath().resolve("*").toString(), workDirectory, fontCache, processes);
    }
}
