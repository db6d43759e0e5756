// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a reader's process is started. */
final class ReaderCommand {
    private static final String PROGRAM = "org.explant.searchindex.reader.pdf.ReaderMain";

    /** Nothing of the server's environment, which may hold its secrets; only how file names are written. */
    private static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C.UTF-8");

    private static final List<String> OPTIONS = List.of(
            "-Xmx768m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:MaxDirectMemorySize=64m",
            // The machine's own words must not get among the frames, nor its dumps and counters among anyone's files.
            "-XX:+DisplayVMOutputToStderr",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:-UsePerfData",
            "-XX:ErrorFile=reader-crash.log",
            "-Djava.awt.headless=true",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8");

    private final ReaderSettings settings;
    private final List<String> isolation;

    ReaderCommand(ReaderSettings settings, List<String> isolation) {
        this.settings = settings;
        this.isolation = isolation;
    }

    /** A process to be started in a private directory, which is also where it puts down its temporary files. */
    ProcessBuilder in(Path directory) {
        var words = new ArrayList<>(isolation);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(OPTIONS);
        words.add("-Djava.io.tmpdir=" + directory.toAbsolutePath());
        words.add("-Dpdfbox.fontcache=" + settings.fontCache().toAbsolutePath());
        words.addAll(List.of("-cp", settings.classPath(), PROGRAM));
        var builder = new ProcessBuilder(words).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().putAll(ENVIRONMENT);
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
