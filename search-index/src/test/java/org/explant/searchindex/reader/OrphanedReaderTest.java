// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.explant.searchindex.reader.pdf.APdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanedReaderTest {
    @TempDir
    Path directory;

    @Test
    void aReaderBusyWithAHostilePageEndsWithItsServer() throws Exception {
        try (var pdf = new APdf()) {
            HostileDocumentTest.hanging(pdf);
            Process server = startServer(pdf.in(directory));
            List<ProcessHandle> readers;
            try (BufferedReader output = server.inputReader()) {
                assertEquals("open", output.readLine());
                readers = server.descendants().toList();
            } finally {
                server.destroyForcibly().waitFor();
            }
            assertEquals(1, readers.size());
            try {
                readers.getFirst().onExit().get(30, TimeUnit.SECONDS);
            } finally {
                readers.getFirst().destroyForcibly();
            }
        }
    }

    private Process startServer(Path file) throws IOException {
        String tests = Readers.homeOf(OrphanedReaderTest.class);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        tests + File.pathSeparator + Readers.classPath(),
                        Server.class.getName(),
                        file.toString(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Stands for the server: reads one document and says when it is open. */
    static final class Server {
        private Server() {}

        public static void main(String[] args) {
            try (ReaderPool pool = Readers.pool(Path.of(args[1]), 1)) {
                pool.read(Path.of(args[0]), ReadingLimits.STANDARD, new Told() {
                    @Override
                    public void opened(DocumentFacts found) {
                        System.out.println("open");
                    }
                });
            }
        }
    }
}
