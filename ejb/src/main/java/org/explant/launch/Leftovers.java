// SPDX-License-Identifier: Apache-2.0
package org.explant.launch;

import java.nio.file.Path;
import java.util.Optional;

/** What an earlier run left behind when it was killed. */
final class Leftovers {
    private Leftovers() {}

    /** A server whose launcher is gone would hold the port and write to the same data. */
    static Optional<ProcessHandle> stopServer(Path data) {
        var note = DataDirectory.server(data);
        var process = note.process();
        process.ifPresent(Server::stop);
        note.forget();
        return process;
    }

    static String sentence(ProcessHandle server) {
        return "A server left over from an earlier run (process %d) was stopped.".formatted(server.pid());
    }
}
