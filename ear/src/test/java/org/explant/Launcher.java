// SPDX-License-Identifier: Apache-2.0
package org.explant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One call of the launcher in a process of its own, as the script makes it.
 *
 * @param output where everything that it says is written
 */
record Launcher(Process process, Path output) {
    private static final int SECONDS = 180;

    /** Calls it with these settings and nothing else of Explant's from this environment. */
    static Launcher call(Path folder, Map<String, String> settings, String... arguments) {
        String home = System.getProperty("explant.home");
        var line = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dexplant.home=" + home,
                "-Dexplant.base=" + folder,
                "-cp",
                Path.of(home, "launcher", "lib", "*").toString(),
                "org.explant.launch.Explant"));
        line.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile(folder, "launcher", ".out");
            var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("EXPLANT_"));
            builder.environment().putAll(settings);
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new Launcher(process, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for its end, which must come, and gives its exit code. */
    int ended() {
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS))
                throw new IllegalStateException("still running: " + words());
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that it has said so far. */
    String words() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
