// SPDX-License-Identifier: Apache-2.0
package org.explant.reading;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.explant.document.DocumentProblem;
import org.explant.document.DocumentReadings;
import org.explant.document.DocumentReceived;
import org.explant.document.FreshPage;
import org.explant.vault.ContentKey;
import org.jspecify.annotations.Nullable;

/** The queue: every step is one transaction that first proves the right to take it. */
@ApplicationScoped
class ReadingQueue {
    /** The reading of a document's own text; later ones are of its pictures. */
    static final int OWN_TEXT = 1;

    @Resource(lookup = "java:jboss/datasources/ExplantDS")
    private DataSource database;

    @Inject
    private DocumentReadings readings;

    /** In the transaction of the receipt: there is no document that nobody means to read. */
    public void note(@Observes DocumentReceived event) {
        jobs(table -> table.add(event.document(), OWN_TEXT));
    }

    @Transactional
    public Optional<ReadingJob> take() {
        try (var connection = database.getConnection()) {
            return new JobTable(connection).take();
        } catch (SQLException failed) {
            throw new IllegalStateException("queue", failed);
        }
    }

    @Transactional
    public void hold(ReadingJob job) {
        jobs(table -> table.hold(job));
    }

    @Transactional
    public void begun(ReadingJob job, int pages, Set<DocumentProblem> notices) {
        hold(job);
        readings.begun(job.document(), pages, notices);
    }

    @Transactional
    public void keep(ReadingJob job, ContentKey key, List<FreshPage> pages, int pagesRead) {
        hold(job);
        readings.store(job.which(), key, pages, pagesRead);
    }

    @Transactional
    public void shown(ReadingJob job) {
        hold(job);
        readings.shown(job.document());
    }

    @Transactional
    public void ended(ReadingJob job, Set<DocumentProblem> notices, @Nullable DocumentProblem failure) {
        jobs(table -> table.done(job));
        readings.ended(job.document(), notices, failure);
    }

    @Transactional
    public void givenUp(ReadingJob job) {
        jobs(table -> table.givenUp(job));
        readings.ended(job.document(), Set.of(), DocumentProblem.GIVEN_UP);
    }

    @Transactional
    public void putBack(ReadingJob job, boolean counted, Duration pause) {
        jobs(table -> table.putBack(job, counted, pause));
    }

    private void jobs(Statements statements) {
        try (var connection = database.getConnection()) {
            statements.run(new JobTable(connection));
        } catch (SQLException failed) {
            throw new IllegalStateException("queue", failed);
        }
    }

    private interface Statements {
        void run(JobTable table) throws SQLException;
    }
}
