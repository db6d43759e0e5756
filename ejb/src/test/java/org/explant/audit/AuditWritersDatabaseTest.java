// SPDX-License-Identifier: Apache-2.0
package org.explant.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.Test;

/** Many at once: they may wait for each other, never for ever, and the numbers come out whole. */
class AuditWritersDatabaseTest {
    private static final int WRITERS = 8;
    private static final int COMMITS_EACH = 100;
    private static final String LINE = """
            insert into audit_entry (entry_id, account, act, claim, address, facts)
            values (gen_random_uuid(), gen_random_uuid(), 'PAGE_VIEWED', gen_random_uuid(), '127.0.0.1', '{"page": "3"}')
            """;

    @Test
    void eightWritersNeitherDeadlockNorLeaveAGap() throws Exception {
        try (var entities = new TestEntities();
                var threads = Executors.newFixedThreadPool(WRITERS)) {
            var work = new ArrayList<Callable<Boolean>>();
            for (int writer = 0; writer < WRITERS; writer++) work.add(() -> write(entities));
            long begun = System.nanoTime();
            for (var done : threads.invokeAll(work)) assertTrue(done.get());
            double seconds = (System.nanoTime() - begun) / 1e9;
            long lines = 2L * WRITERS * COMMITS_EACH;
            System.out.printf("audit: %d lines by %d writers, %.0f lines/s%n", lines, WRITERS, lines / seconds);
            var verdict = entities.in(em -> new AuditWalk(em).verify(null));
            assertTrue(verdict.isSound());
            assertEquals(lines, verdict.links());
        }
    }

    /** Two lines a commit, with time between them, so that transactions overlap as they do in life. */
    private static boolean write(TestEntities entities) throws SQLException {
        try (var connection = entities.database().asServer().getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < COMMITS_EACH; i++) {
                line(connection);
                line(connection);
                connection.commit();
            }
        }
        return true;
    }

    private static void line(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(LINE);
        }
    }
}
