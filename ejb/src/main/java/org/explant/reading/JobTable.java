// SPDX-License-Identifier: Apache-2.0
package org.explant.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.explant.document.DocumentId;
import org.explant.document.DocumentReadings.PageReadingOf;

/** The queue's statements. One clock counts for all servers: the database's. */
final class JobTable {
    /** Longer than any pause of a healthy server; a killed one's work is taken up after it. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private final Connection connection;

    JobTable(Connection connection) {
        this.connection = connection;
    }

    /** Puts a document's first reading in the queue. A long file waits a little longer than a short one, never for ever. */
    void add(DocumentId document, int reading) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into reading_job (job_id, document_id, file_version, reading, priority)
                select ?, document_id, file_version, ?, least(60, bytes / 5000000) from document_file
                where document_id = ? order by file_version desc limit 1
                """)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setInt(2, reading);
            insert.setObject(3, document.value());
            insert.executeUpdate();
        }
    }

    /** Takes the next job: one that waits, or one whose worker was not heard of for the time of its lease. */
    Optional<ReadingJob> take() throws SQLException {
        try (var update = connection.prepareStatement("""
                update reading_job set state = 'RUNNING', attempts = attempts + 1, fence = fence + 1,
                    lease_until = clock_timestamp() + make_interval(secs => ?)
                where job_id = (
                    select job_id from reading_job
                    where state in ('WAITING', 'RUNNING') and (lease_until is null or lease_until < clock_timestamp())
                    order by queued_at + make_interval(secs => priority), job_id
                    limit 1 for update skip locked)
                returning job_id, document_id, file_version, reading, fence, attempts
                """)) {
            update.setDouble(1, LEASE.toSeconds());
            try (var rows = update.executeQuery()) {
                return rows.next() ? Optional.of(job(rows)) : Optional.empty();
            }
        }
    }

    /** Says that the job is still being worked on; refused where another has taken it. Locks it till the commit. */
    void hold(ReadingJob job) throws SQLException {
        try (var update = connection.prepareStatement("""
                update reading_job set lease_until = clock_timestamp() + make_interval(secs => ?)
                where job_id = ? and fence = ? and state = 'RUNNING'
                """)) {
            update.setDouble(1, LEASE.toSeconds());
            mine(update, 2, job);
        }
    }

    void done(ReadingJob job) throws SQLException {
        end(job, "DONE");
    }

    void givenUp(ReadingJob job) throws SQLException {
        end(job, "GIVEN_UP");
    }

    /** Puts the job back: uncounted where nothing was wrong with it, and not to be taken before the pause is over. */
    void putBack(ReadingJob job, boolean counted, Duration pause) throws SQLException {
        try (var update = connection.prepareStatement("""
                update reading_job set state = 'WAITING', attempts = attempts - ?,
                    lease_until = clock_timestamp() + make_interval(secs => ?)
                where job_id = ? and fence = ? and state = 'RUNNING'
                """)) {
            update.setInt(1, counted ? 0 : 1);
            update.setDouble(2, pause.toSeconds());
            mine(update, 3, job);
        }
    }

    private void end(ReadingJob job, String state) throws SQLException {
        try (var update = connection.prepareStatement("""
                update reading_job set state = ?, lease_until = null, ended_at = clock_timestamp()
                where job_id = ? and fence = ? and state = 'RUNNING'
                """)) {
            update.setString(1, state);
            mine(update, 2, job);
        }
    }

    private static void mine(PreparedStatement update, int place, ReadingJob job) throws SQLException {
        update.setObject(place, job.jobId());
        update.setLong(place + 1, job.fence());
        if (update.executeUpdate() != 1) throw new LeaseLost();
    }

    private static ReadingJob job(ResultSet rows) throws SQLException {
        var document = new DocumentId(rows.getObject(2, UUID.class));
        return new ReadingJob(
                rows.getObject(1, UUID.class),
                new PageReadingOf(document, rows.getInt(3), rows.getInt(4)),
                rows.getLong(5),
                rows.getInt(6));
    }
}
