// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** One process that reads, with the private directory it works in; both go together. */
final class ReaderProcess implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    /** A process that met many foreign documents is replaced, so that nothing of theirs gathers in it. */
    private static final int MOST_JOBS = 200;

    private final Path directory;
    private final Process process;
    private final InputStream frames;
    private final OutputStream jobs;
    private int done;

    private ReaderProcess(Path directory, Process process) {
        this.directory = directory;
        this.process = process;
        frames = new BufferedInputStream(process.getInputStream(), BUFFER);
        jobs = new BufferedOutputStream(process.getOutputStream());
    }

    /** Starts a process; whoever asked waits for it to say that it is ready. */
    static ReaderProcess start(ReaderCommand command, ReaderSettings settings) throws IOException {
        Files.createDirectories(settings.workDirectory());
        Files.createDirectories(settings.fontCache());
        Path directory = Files.createTempDirectory(settings.workDirectory(), "reader-");
        try {
            return new ReaderProcess(directory, command.in(directory).start());
        } catch (IOException notStarted) {
            delete(directory);
            throw notStarted;
        }
    }

    void send(Frame job) throws IOException {
        done++;
        Frames.write(jobs, job);
    }

    /** The next frame; the end of the process is an exception. */
    Frame next() throws IOException {
        Frame frame = Frames.read(frames);
        if (frame == null) {
            throw new EOFException("The reader's process ended");
        }
        return frame;
    }

    boolean isReusable() {
        return process.isAlive() && done < MOST_JOBS;
    }

    /** Ends the process at once; whoever waits for a frame gets an exception. May be called by any thread. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        process.onExit().join();
        closeStreams();
        delete(directory);
    }

    private void closeStreams() {
        try {
            frames.close();
            process.getOutputStream().close();
        } catch (IOException ended) {
            // What could not be sent any more was meant for a process that is gone.
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException("A reader's directory could not be emptied", undeletable);
        }
    }
}
