// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Hits;
import org.explant.searchindex.IndexedDocument;
import org.explant.searchindex.Paging;
import org.explant.searchindex.Rights;
import org.explant.searchindex.lucene.Ledger.Entry;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A feeder killed at any moment leaves an index that, replayed from its own watermark, equals the database.
 *
 * <p>A kill keeps what was handed to the operating system: this proves order and atomicity, not that disks keep what they
 * promise.
 */
class IndexKillDatabaseTest {
    private static final int ROUNDS = Integer.getInteger("explant.kill.rounds", 20);
    private static final int CONTROL_ROUNDS = 40;

    private final Random random = new Random();

    @TempDir
    Path directory;

    @Test
    void replayedFromItsWatermarkTheIndexEqualsTheDatabase() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            feedAndKill("late");
            Ledger ledger = new Ledger(directory);
            ledger.recover();
            List<Entry> entries = ledger.entries();
            try (LuceneEvidenceIndex index = LuceneEvidenceIndex.open(directory.resolve("index"))) {
                long watermark = index.state().watermark();
                assertTrue(ledger.trimmed() <= watermark, "the backlog was trimmed beyond what the index holds");
                replay(index, watermark, entries);
                assertEquals(Ledger.contents(entries), index.contents(), "after kill " + round);
                assertPagesAgree(index);
            }
        }
    }

    /**
     * The control: were this never to diverge, the test above would prove nothing. A single kill may fall into a harmless
     * moment, so it has several tries, each compared before later changes can heal a loss.
     */
    @Test
    void aBacklogTrimmedBeforeTheIndexIsCommittedLosesChanges() throws Exception {
        for (int round = 1; round <= CONTROL_ROUNDS; round++) {
            feedAndKill("early");
            if (hasDiverged()) return;
        }
        fail("trimming too early lost nothing in " + CONTROL_ROUNDS + " kills");
    }

    private boolean hasDiverged() throws IOException {
        Ledger ledger = new Ledger(directory);
        ledger.recover();
        List<Entry> entries = ledger.entries();
        try (LuceneEvidenceIndex index = LuceneEvidenceIndex.open(directory.resolve("index"))) {
            replay(index, ledger.trimmed(), entries);
            return !Ledger.contents(entries).equals(index.contents());
        }
    }

    private static void replay(LuceneEvidenceIndex index, long from, List<Entry> entries) {
        index.apply(Ledger.changesAbove(from, entries), entries.size());
        index.commit();
    }

    /** No page of a torn or an old block is found. */
    private static void assertPagesAgree(LuceneEvidenceIndex index) {
        PageQuery hip = PageQuery.exactly(new QueryNode.Word("hip", true));
        Hits hits = index.search(hip, new Rights(Set.of("g")), Filters.none(), Paging.first(1));
        List<IndexedDocument> contents = index.contents();
        int pages = contents.stream().mapToInt(IndexedDocument::pages).sum();
        assertEquals(new Hits.Count(pages, contents.size()), hits.found());
    }

    private void feedAndKill(String trim) throws IOException, InterruptedException {
        Process feeder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledFeeder.class.getName(),
                        directory.toString(),
                        trim)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader told =
                new BufferedReader(new InputStreamReader(feeder.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("feeding", told.readLine(), "the feeder did not start");
            Thread.sleep(100 + random.nextInt(600));
        } finally {
            feeder.destroyForcibly().waitFor();
        }
    }
}
