// SPDX-License-Identifier: Apache-2.0
package org.explant.launch.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs the programs of PostgreSQL. They refuse to work as root; for root they run in a user namespace of their own,
 * where the same files belong to them and nothing else does.
 */
final class Programs {
    private static final int SECONDS = 120;

    private final Path binaries;
    private final Path log;

    Programs(Path binaries, Path log) {
        this.binaries = binaries;
        this.log = log;
    }

    /** True where the program said it did what it was asked. */
    boolean succeeds(String program, String... arguments) {
        var line = new ArrayList<String>();
        if (isRoot()) line.addAll(List.of("unshare", "-U"));
        line.add(binaries.resolve("bin").resolve(program).toString());
        line.addAll(List.of(arguments));
        try {
            return run(line);
        } catch (IOException e) {
            throw Refusal.because("PostgreSQL's program " + program + " cannot be started", e);
        }
    }

    private boolean run(List<String> line) throws IOException {
        var builder = new ProcessBuilder(line)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("EXPLANT_") || name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        try {
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            return false;
        }
    }
}
