// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.explant.searchindex.reader.Frame;
import org.explant.searchindex.reader.PageCodec;

/** Prints how many pages a second of processor time are read with boxes: 1,000 pages of 320 words, embedded TrueType. */
public final class ReaderBench {
    private static final int PAGES = 1000;
    private static final int LINES = 40;
    private static final int WORDS_A_LINE = 8;
    private static final int ROUNDS = 8;

    private ReaderBench() {}

    /** Reads the document some times over; the later rounds are warm. */
    public static void main(String[] args) throws IOException {
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        Path directory = Files.createTempDirectory("reader-bench");
        Path file = generate(directory);
        for (int round = 1; round <= ROUNDS; round++) {
            measure(file, round);
        }
        Files.delete(file);
        Files.delete(directory);
    }

    private static void measure(Path file, int round) throws IOException {
        var words = new AtomicLong();
        var stored = new AtomicLong();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        new DocumentReader(frame -> {
                    if (frame instanceof Frame.Page(var reading)) {
                        words.addAndGet(reading.page().words().size());
                    }
                })
                .read(new Frame.Job(file.toString(), 1, Long.MAX_VALUE, PAGES, 1 << 20));
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        long packing = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        new DocumentReader(frame -> {
                    if (frame instanceof Frame.Page(var reading)) {
                        stored.addAndGet(PageCodec.encode(reading.page()).length);
                    }
                })
                .read(new Frame.Job(file.toString(), 1, Long.MAX_VALUE, PAGES, 1 << 20));
        double packed = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - packing) / 1e9 - seconds;
        System.out.printf(
                Locale.ROOT,
                "round %d: %.0f pages/CPU-s, %d words, %d bytes stored a page, packing %.2f ms a page%n",
                round,
                PAGES / seconds,
                words.get(),
                stored.get() / PAGES,
                packed * 1000 / PAGES);
    }

    private static Path generate(Path directory) throws IOException {
        var random = new Random(7);
        try (var pdf = new APdf()) {
            PDFont font = pdf.embedded();
            for (int i = 0; i < PAGES; i++) {
                pdf.page(new PDPage(PDRectangle.A4), content -> {
                    content.setFont(font, 10);
                    var lines = new String[LINES];
                    for (int line = 0; line < LINES; line++) {
                        lines[line] = line(random);
                    }
                    APdf.write(content, 50, 780, lines);
                });
            }
            return pdf.in(directory);
        }
    }

    private static String line(Random random) {
        var line = new StringBuilder();
        for (int word = 0; word < WORDS_A_LINE; word++) {
            int length = 3 + random.nextInt(8);
            for (int i = 0; i < length; i++) {
                line.append((char) ('a' + random.nextInt(26)));
            }
            line.append(' ');
        }
        return line.toString().strip();
    }
}
