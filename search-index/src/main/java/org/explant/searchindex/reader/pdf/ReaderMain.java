// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.explant.searchindex.reader.Frame;
import org.explant.searchindex.reader.Frames;

/**
 * The reader's program: jobs come in on standard input, frames go out on standard output, until the input ends. On
 * standard error it says codes and numbers only, never a word of a document.
 */
public final class ReaderMain {
    private static final int BUFFER = 1 << 16;

    private ReaderMain() {}

    /** Runs until standard input ends or the server is gone. */
    public static void main(String[] args) {
        var error = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.US_ASCII);
        InputStream jobs = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        OutputStream frames = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        keepLibrariesQuiet();
        ParentWatch.start();
        try {
            serve(jobs, frames);
        } catch (IOException gone) {
            error.println("reader: connection lost: " + gone.getClass().getSimpleName());
            Runtime.getRuntime().halt(1);
        }
    }

    private static void serve(InputStream jobs, OutputStream frames) throws IOException {
        Frames.write(frames, new Frame.Ready());
        var reader = new DocumentReader(frame -> Frames.write(frames, frame));
        for (Frame frame = Frames.read(jobs); frame != null; frame = Frames.read(jobs)) {
            switch (frame) {
                case Frame.Job job -> reader.read(job);
                case Frame.Draw(Frame.Job job, List<Integer> pages) -> reader.draw(job, pages);
                default -> throw new IOException("Not a job");
            }
        }
    }

    /** Libraries print and log what they stumble over, which may be the text of a page; frames own the output. */
    private static void keepLibrariesQuiet() {
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.US_ASCII);
        System.setOut(nowhere);
        System.setErr(nowhere);
        System.setIn(InputStream.nullInputStream());
    }
}
