// SPDX-License-Identifier: Apache-2.0
package org.explant.launch.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file in which a running PostgreSQL notes its process. */
final class Postmaster {
    private final Path file;

    Postmaster(Path cluster) {
        this.file = cluster.resolve("postmaster.pid");
    }

    /** The process, where it lives and is a PostgreSQL. */
    Optional<ProcessHandle> process() {
        return noted().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive).filter(Postmaster::isPostgres);
    }

    /** A number that meanwhile belongs to nobody, or to another program, would keep the database from starting. */
    boolean removeStaleFile() {
        try {
            return process().isEmpty() && Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Refusal.because("The trace of an earlier database cannot be removed", e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(c -> c.endsWith("/postgres")).isPresent();
    }

    private Optional<Long> noted() {
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(s -> s.matches("\\d{1,10}"))
                    .map(Long::valueOf);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
