// SPDX-License-Identifier: Apache-2.0
package org.explant.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.explant.access.Permission;
import org.explant.document.DocumentProblem;
import org.explant.document.DocumentReadings;
import org.explant.document.FreshPage;
import org.explant.searchindex.reader.ReaderUnavailable;
import org.explant.searchindex.reader.ReadingLimits;
import org.explant.searchindex.reader.ReadingOutcome;
import org.explant.searchindex.reader.ReadingProblem;
import org.explant.vault.ContentKey;
import org.explant.vault.StoredFileDamaged;

/** One worker at the desk: takes jobs from the queue until there is none. */
@Stateless
@PermitAll
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadingShift {
    private static final System.Logger LOG = System.getLogger(ReadingShift.class.getName());
    /** A document that was taken three times without an end is put away for somebody to look at. */
    private static final int MOST_ATTEMPTS = 3;

    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    private ReadingQueue queue;

    @Inject
    private DocumentReadings readings;

    @Inject
    private ReadersAtWork readers;

    /** Works until nothing waits any more, or the server stops. */
    public void work() {
        while (!readers.isStopping()) {
            var job = queue.take();
            if (job.isEmpty()) return;
            work(job.get());
        }
    }

    /** Says for every job at hand that it is still being worked on. */
    public void holdAll() {
        for (ReadingJob job : readers.atWork()) {
            try {
                queue.hold(job);
            } catch (LeaseLost another) {
                readers.drop(job);
            }
        }
    }

    private void work(ReadingJob job) {
        if (job.attempts() > MOST_ATTEMPTS) {
            LOG.log(System.Logger.Level.ERROR, "Reading of document {0} never ended: given up", job.document());
            queue.givenUp(job);
            return;
        }
        readers.begin(job);
        try {
            read(job);
        } catch (LeaseLost another) {
            LOG.log(System.Logger.Level.INFO, "Document {0} is being read elsewhere", job.document());
        } catch (ReaderUnavailable down) {
            LOG.log(System.Logger.Level.ERROR, "No reader process can be started: {0}", down.getMessage());
            queue.putBack(job, false, PAUSE);
        } catch (IOException | RuntimeException fault) {
            // The one place where a reading's fault ends: the lease runs out and the job is taken again.
            LOG.log(System.Logger.Level.ERROR, "Reading of document " + job.document() + " broke off", fault);
        } finally {
            readers.end(job);
        }
    }

    private void read(ReadingJob job) throws IOException {
        Path copy = readers.copies().fresh();
        try {
            try (var out = readers.copies().writing(copy)) {
                readings.copyOriginal(job.document(), out);
            } catch (StoredFileDamaged damaged) {
                queue.ended(job, Set.of(), DocumentProblem.FILE_UNAVAILABLE);
                return;
            }
            read(job, copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void read(ReadingJob job, Path copy) {
        var collector = new PageCollector(
                new StepsOf(job, readings.key(job.document())), () -> readers.isUnwanted(job), System::nanoTime);
        ReadingOutcome outcome = readers.pool().read(copy, ReadingLimits.STANDARD, collector);
        var problem = outcome.problem();
        if (outcome.ending() == ReadingOutcome.Ending.CANCELLED) {
            queue.putBack(job, false, Duration.ZERO);
        } else if (problem == ReadingProblem.FILE_UNAVAILABLE && job.attempts() < MOST_ATTEMPTS) {
            queue.putBack(job, true, PAUSE);
        } else {
            queue.ended(job, collector.notices(), problem == null ? null : DocumentProblem.valueOf(problem.name()));
        }
    }

    private final class StepsOf implements PageCollector.Steps {
        private final ReadingJob job;
        private final ContentKey key;

        StepsOf(ReadingJob job, ContentKey key) {
            this.job = job;
            this.key = key;
        }

        @Override
        public void begun(int pages, Set<DocumentProblem> notices) {
            queue.begun(job, pages, notices);
        }

        @Override
        public void keep(List<FreshPage> pages, int pagesRead) {
            queue.keep(job, key, pages, pagesRead);
        }

        @Override
        public void shown() {
            queue.shown(job);
        }
    }
}
