// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What the machine offers to shut a reader's process in further: no network, no large file, no core dump. Each is tried
 * once and used where it works; none is needed, since time, memory and the process's end are guarded without them.
 */
final class Isolation {
    private static final List<List<String>> OFFERS = List.of(
            List.of("unshare", "--user", "--map-current-user", "--net"),
            List.of("prlimit", "--core=0", "--fsize=4294967296", "--nofile=1024"));
    private static final int PATIENCE_SECONDS = 5;

    private Isolation() {}

    /** Words to put before a command; empty where the machine offers nothing. */
    static List<String> prefix() {
        var prefix = new ArrayList<String>();
        for (List<String> offer : OFFERS) {
            var longer = new ArrayList<>(prefix);
            longer.addAll(offer);
            if (works(longer)) {
                prefix.addAll(offer);
            }
        }
        return List.copyOf(prefix);
    }

    private static boolean works(List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add("true");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
