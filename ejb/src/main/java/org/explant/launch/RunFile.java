// SPDX-License-Identifier: Apache-2.0
package org.explant.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.explant.launch.postgres.Refusal;

/**
 * Notes which process does something, so that a later command finds it. A number alone may meanwhile belong to another
 * program; with the moment it was started it is the same process or none.
 */
record RunFile(Path file) {
    void note(ProcessHandle process) {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, process.pid() + " " + startOf(process).toEpochMilli() + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Refusal.because("The process cannot be noted in " + file, e);
        }
    }

    /** The noted process, while it lives. */
    Optional<ProcessHandle> process() {
        if (!Files.exists(file)) return Optional.empty();
        try {
            String[] noted = Files.readString(file).strip().split(" ");
            if (noted.length != 2) return Optional.empty();
            long started = Long.parseLong(noted[1]);
            return ProcessHandle.of(Long.parseLong(noted[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startOf(process).toEpochMilli() == started);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Refusal.because("The note " + file + " cannot be removed", e);
        }
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
