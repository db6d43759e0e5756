// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.explant.searchindex.lucene.Ledger.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk fails at the n-th operation of one batch and its commit, for every n; each time with the power going off too, so
 * that what was never synced is cut short. Afterwards the index stands where its watermark says, and the rest comes again.
 */
class FailingDiskTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST = 2_000;
    private static final List<Entry> FIRST = List.of(new Entry(1, "a", 3), new Entry(2, "b", 2), new Entry(3, "c", 1));
    private static final List<Entry> ALL = Stream.concat(
                    FIRST.stream(), Stream.of(new Entry(4, "b", 5), new Entry(5, "c", 0), new Entry(6, "d", 2)))
            .toList();

    private final Thread.@Nullable UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();

    @TempDir
    Path directory;

    /** Merges that meet the planned fault end their own thread, which would tell of it at length. */
    @BeforeEach
    void keepQuiet() {
        Thread.setDefaultUncaughtExceptionHandler((thread, planned) -> {});
    }

    @AfterEach
    void speakAgain() {
        Thread.setDefaultUncaughtExceptionHandler(usual);
    }

    @Test
    void whereverTheDiskFailsTheIndexStandsWhereItsWatermarkSays() throws IOException {
        try (LuceneEvidenceIndex index = LuceneEvidenceIndex.open(directory.resolve("sound"), PATIENCE)) {
            index.rebuild(Ledger.documents(FIRST), FIRST.size());
        }
        int operations = 0;
        for (boolean failed = true; failed; operations++) {
            assertTrue(operations < MOST, "the commit never came to its end");
            failed = failAfter(operations, directory.resolve("n" + operations));
        }
        assertTrue(operations > 20, "too few operations to prove anything: " + operations);
    }

    private boolean failAfter(int operations, Path root) throws IOException {
        copy(directory.resolve("sound"), root);
        FaultyStorage disk = new FaultyStorage();
        LuceneEvidenceIndex index = LuceneEvidenceIndex.open(root, PATIENCE, disk::open);
        disk.failAfter(operations);
        carry(index);
        disk.losePower();
        try (LuceneEvidenceIndex again = LuceneEvidenceIndex.open(root, PATIENCE)) {
            String where = "after " + operations + " operations";
            assertNull(again.state().needsRebuild(), where);
            long watermark = again.state().watermark();
            assertTrue(watermark == FIRST.size() || watermark == ALL.size(), where + ": " + watermark);
            assertEquals(Ledger.contents(ALL.subList(0, (int) watermark)), again.contents(), where);
            again.apply(Ledger.changesAbove(watermark, ALL), ALL.size());
            assertEquals(Ledger.contents(ALL), again.contents(), where);
        }
        return disk.hasFailed();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each)));
            }
        }
    }

    /** Fails or not; what was committed counts in either case. */
    private static void carry(LuceneEvidenceIndex index) {
        try (index) {
            index.apply(Ledger.changesAbove(index.state().watermark(), ALL), ALL.size());
            index.commit();
        } catch (UncheckedIOException planned) {
            assertTrue(planned.getMessage().contains("planned")
                    || planned.getMessage().contains("closed"));
        }
    }
}
