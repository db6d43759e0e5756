// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.explant.searchindex.reader.pdf.APdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutantsTest {
    private static final int MUTANTS = 600;

    @TempDir
    Path directory;

    @Test
    void everyMutantOfASoundDocumentEndsOnceInANamedState() throws IOException {
        byte[] sound = sound();
        Path file = directory.resolve("mutant.pdf");
        Map<String, Integer> counts = new TreeMap<>();
        try (ReaderPool pool = Readers.pool(directory, 1)) {
            for (int seed = 0; seed < MUTANTS; seed++) {
                Files.write(file, mutant(sound, new Random(seed)));
                var told = new Told();
                ReadingOutcome outcome = pool.read(file, Readers.withPageLimit(Readers.seconds(5)), told);
                int number = seed;
                assertEquals(1, told.endings, () -> "mutant " + number);
                counts.merge(String.valueOf(outcome.problem()), 1, Integer::sum);
            }
        }
        System.out.println("read " + MUTANTS + " mutants: " + counts);
    }

    private static byte[] sound() throws IOException {
        try (var pdf = APdf.ofPages(3, "sound", "and of several lines")) {
            var font = pdf.embedded();
            pdf.page(new PDPage(PDRectangle.A4), content -> {
                content.setFont(font, 11);
                APdf.write(content, 50, 700, "an embedded font breaks in more ways");
            });
            return pdf.bytes();
        }
    }

    /** Some bytes flipped, and now and then a piece cut out or the end cut off. */
    private static byte[] mutant(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int i = random.nextInt(30); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> without(bytes, random.nextInt(bytes.length), random.nextInt(500));
            default -> bytes;
        };
    }

    private static byte[] without(byte[] bytes, int from, int length) {
        int to = Math.min(bytes.length, from + length);
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, shorter, from, bytes.length - to);
        return shorter;
    }
}
