// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.explant.searchindex.bench.Asked.Kind;

/** Measures all of it, on the sizes asked for: {@code BenchMain DIRECTORY JDBC-ADDRESS PAGES ...}. */
public final class BenchMain {
    private static final int WRITTEN = 100_000;

    private static final double REBUILT = 2_000_000;
    private static final double REBUILD_BAR = 10;

    /** In place of an address. */
    private static final String NO_POSTGRES = "none";

    private BenchMain() {}

    /** The last size given is the one that users ask; PostgreSQL is asked at the first. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory(Path.of(arguments[0]), "search-bench");
        try {
            ZipfBook book = new ZipfBook();
            List<Integer> sizes =
                    Stream.of(arguments).skip(2).map(Integer::valueOf).toList();
            Told.remark(
                    "Caches: Lucene's query cache is off on both sides; rights are resolved before and kept as bits on both.");
            Told.remark(
                    "Commits while writing: every 10,000 pages or every second. Rights: nine tenths of the claimants.");
            Told.progress("writing");
            new WritingBench(book, directory).run(Math.min(WRITTEN, sizes.getFirst()) / 2);
            Told.progress("standing searches");
            new WatchingBench(book).run();
            double before = 0;
            int pages = 0;
            for (int size : sizes) {
                double micros =
                        measure(book, directory.resolve("book" + size), size, arguments[1], size == sizes.getFirst());
                if (pages > 0) {
                    Told.remark("growth: %.1f times the pages, %.1f times the time of a grouped answer"
                            .formatted((double) size / pages, micros / before));
                }
                before = micros;
                pages = size;
            }
        } finally {
            delete(directory);
        }
    }

    private static double measure(ZipfBook book, Path directory, int pages, String postgres, boolean first)
            throws Exception {
        String size = pages >= 1_000_000 ? pages / 1_000_000 + "M" : pages / 1_000 + "k";
        Map<Kind, List<Asked>> mix = Asked.mix(book);
        Told.progress("building %s pages, twice".formatted(size));
        try (BothIndexes indexes = new BothIndexes(book, Files.createDirectories(directory), pages)) {
            double minutes = indexes.seconds * REBUILT / pages / 60;
            Told.remark("%s rebuilt in %.1f s, with raw Lucene writing beside it".formatted(size, indexes.seconds));
            Told.atMost("%s rebuild of 2M pages at this rate (min)".formatted(size), minutes, REBUILD_BAR);
            Told.progress("asking %s pages".formatted(size));
            double micros = new AskingBench(indexes, mix, size).run();
            new TermListBench(book, indexes, size).run();
            Told.progress("eight users on %s pages".formatted(size));
            new UsersBench(book, indexes, size).run(mix);
            if (first && !postgres.equals(NO_POSTGRES)) {
                Told.progress("PostgreSQL with %s pages".formatted(size));
                new PostgresBench(indexes, mix, postgres).run(book, pages);
            }
            return micros;
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
