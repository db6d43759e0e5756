// SPDX-License-Identifier: Apache-2.0
package org.explant.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.document.DocumentRows;
import org.explant.shared.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingQueueDatabaseTest {
    private static TestDatabase database;
    private static AccountId sender;
    private static ClaimId claim;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        sender = DocumentRows.account(database);
        claim = DocumentRows.claim(database, sender);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void empty() {
        DocumentRows.run(database.asOwner(), "delete from reading_job");
    }

    @Test
    void fourWorkersTakeEveryJobOnce() throws Exception {
        var queued = Stream.generate(this::queued).limit(100).toList();
        var taken = new ConcurrentLinkedQueue<DocumentId>();
        try (var workers = Executors.newFixedThreadPool(4)) {
            Callable<Void> worker = () -> {
                for (var job = take(); job.isPresent(); job = take()) {
                    var mine = job.get();
                    taken.add(mine.document());
                    in(table -> table.done(mine));
                }
                return null;
            };
            for (Future<Void> done : workers.invokeAll(Collections.nCopies(4, worker))) {
                done.get();
            }
        }
        assertEquals(queued.size(), taken.size());
        assertEquals(
                queued.stream().sorted(this::byId).toList(),
                taken.stream().sorted(this::byId).toList());
    }

    /** Two take at once: a row that one is about to take is skipped by the other, which does not wait for it. */
    @Test
    void nobodyWaitsForAnothersTaking() throws SQLException {
        queued();
        queued();
        try (var one = database.asServer().getConnection();
                var two = database.asServer().getConnection()) {
            one.setAutoCommit(false);
            two.setAutoCommit(false);
            var first = new JobTable(one).take().orElseThrow();
            var second = new JobTable(two).take().orElseThrow();
            assertTrue(!first.jobId().equals(second.jobId()));
            assertEquals(Optional.empty(), take());
        }
    }

    @Test
    void aJobWhoseWorkerFellSilentIsTakenAgainAndTheOldWorkerMayNotWrite() {
        queued();
        var old = take().orElseThrow();
        assertEquals(Optional.empty(), take(), "its lease runs");
        silence();
        var fresh = take().orElseThrow();
        assertEquals(old.jobId(), fresh.jobId());
        assertEquals(2, fresh.attempts());
        assertThrows(LeaseLost.class, () -> in(table -> table.hold(old)));
        assertThrows(LeaseLost.class, () -> in(table -> table.done(old)));
        assertThrows(LeaseLost.class, () -> in(table -> table.putBack(old, true, Duration.ZERO)));
        in(table -> table.hold(fresh));
        in(table -> table.done(fresh));
    }

    @Test
    void aJobThatIsHeldIsNotTakenFromItsWorker() {
        queued();
        var job = take().orElseThrow();
        silence();
        in(table -> table.hold(job));
        assertEquals(Optional.empty(), take());
    }

    @Test
    void aJobPutBackByAStoppingServerIsNotCounted() {
        queued();
        in(table -> table.putBack(take().orElseThrow(), false, Duration.ZERO));
        assertEquals(1, take().orElseThrow().attempts());
    }

    @Test
    void aJobPutBackForAWhileWaits() {
        queued();
        in(table -> table.putBack(take().orElseThrow(), true, Duration.ofMinutes(1)));
        assertEquals(Optional.empty(), take());
        silence();
        assertEquals(2, take().orElseThrow().attempts());
    }

    @Test
    void aJobGivenUpIsNeverTakenAgain() {
        queued();
        in(table -> table.givenUp(take().orElseThrow()));
        silence();
        assertEquals(Optional.empty(), take());
    }

    @Test
    void aReadingIsQueuedOnce() {
        var document = queued();
        assertThrows(IllegalStateException.class, () -> in(table -> table.add(document, ReadingQueue.OWN_TEXT)));
    }

    @Test
    void aShortFileComesBeforeALongOneButNotForEver() {
        var longer = queued();
        var shorter = queued();
        DocumentRows.run(
                database.asOwner(), "update reading_job set priority = 60 where document_id = ?", longer.value());
        assertEquals(shorter, take().orElseThrow().document());
        DocumentRows.run(
                database.asOwner(),
                "update reading_job set queued_at = queued_at - interval '2 minutes' where document_id = ?",
                longer.value());
        queued();
        assertEquals(longer, take().orElseThrow().document());
    }

    private DocumentId queued() {
        var document = DocumentRows.document(database, claim, sender);
        in(table -> table.add(document, ReadingQueue.OWN_TEXT));
        return document;
    }

    private Optional<ReadingJob> take() {
        try (var connection = database.asServer().getConnection()) {
            return new JobTable(connection).take();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void silence() {
        DocumentRows.run(
                database.asOwner(), "update reading_job set lease_until = clock_timestamp() - interval '1 second'");
    }

    private void in(Work work) {
        try (Connection connection = database.asServer().getConnection()) {
            work.run(new JobTable(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int byId(DocumentId one, DocumentId other) {
        return one.value().compareTo(other.value());
    }

    private interface Work {
        void run(JobTable table) throws SQLException;
    }
}
