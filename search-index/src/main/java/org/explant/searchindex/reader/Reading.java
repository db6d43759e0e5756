// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.explant.searchindex.reader.ReadingOutcome.Ending;
import org.jspecify.annotations.Nullable;

/** The reading of one document, through as many processes as it wears out. */
final class Reading {
    private static final int MOST_DEATHS = 3;

    private final ReaderPool pool;
    private final Path file;
    private final ReadingLimits limits;
    private final ReadingListener listener;
    private final Thread reader = Thread.currentThread();
    private final Map<PageState, Integer> states = new EnumMap<>(PageState.class);
    private @Nullable DocumentFacts facts;
    private int nextPage = 1;
    private int deaths;
    private Duration spent = Duration.ZERO;

    Reading(ReaderPool pool, Path file, ReadingLimits limits, ReadingListener listener) {
        this.pool = pool;
        this.file = file;
        this.limits = limits;
        this.listener = listener;
    }

    ReadingOutcome run() {
        ReadingOutcome outcome = null;
        while (outcome == null) {
            outcome = isUnwanted() ? cancelled() : attempt();
        }
        return outcome;
    }

    /** Reads on from the next page in one process; null where that process was lost and another shall go on. */
    private @Nullable ReadingOutcome attempt() {
        boolean sound = false;
        ReaderPool.Guarded process = start();
        if (process == null) {
            return cancelled();
        }
        try {
            process.process().send(job());
            ReadingOutcome outcome = listen(process.guard());
            sound = outcome.ending() != Ending.CANCELLED;
            return outcome;
        } catch (Guard.Late late) {
            return afterLateness();
        } catch (IOException ended) {
            return isUnwanted() ? cancelled() : afterDeath();
        } finally {
            if (sound) {
                pool.giveBack(process);
            } else {
                pool.end(process);
            }
        }
    }

    private ReaderPool.@Nullable Guarded start() {
        try {
            return pool.take(this::isUnwanted);
        } catch (ReaderUnavailable unavailable) {
            if (isUnwanted()) {
                return null;
            }
            throw unavailable;
        }
    }

    private Frame.Job job() {
        return new Frame.Job(
                file.toAbsolutePath().toString(), nextPage, limits.bytes(), limits.pages(), limits.pageText());
    }

    private ReadingOutcome listen(Guard guard) throws IOException, Guard.Late {
        return switch (next(guard, limits.opening())) {
            case Frame.Opened(DocumentFacts found) -> {
                opened(found);
                yield listenToPages(guard);
            }
            case Frame.Failed(ReadingProblem problem) -> failed(problem);
            default -> throw outOfTurn();
        };
    }

    private ReadingOutcome listenToPages(Guard guard) throws IOException, Guard.Late {
        while (!isUnwanted() && !listener.isCancelled()) {
            switch (next(guard, limits.page())) {
                case Frame.Page(PageReading page) when isExpected(page) -> tell(page);
                case Frame.Done()
                when isComplete() -> {
                    return done();
                }
                default -> throw outOfTurn();
            }
        }
        return cancelled();
    }

    private static DamagedPageBytes outOfTurn() {
        return new DamagedPageBytes("A frame out of its turn");
    }

    private Frame next(Guard guard, Duration limit) throws IOException, Guard.Late {
        Duration left = limits.document().minus(spent);
        long start = System.nanoTime();
        try {
            return guard.next(left.compareTo(limit) < 0 ? left : limit);
        } finally {
            spent = spent.plusNanos(System.nanoTime() - start);
        }
    }

    private boolean isExpected(PageReading page) {
        return page.page().number() == nextPage && !isComplete();
    }

    private boolean isComplete() {
        return facts != null && nextPage > facts.pages();
    }

    private boolean isUnwanted() {
        return pool.isClosed() || reader.isInterrupted();
    }

    /** A page that takes too long is given up; a document that does not open in time, or takes too long, is. */
    private @Nullable ReadingOutcome afterLateness() {
        if (facts == null || spent.compareTo(limits.document()) >= 0) {
            return failed(ReadingProblem.TIMED_OUT);
        }
        return giveUpPage(PageState.TIMED_OUT, ReadingProblem.TIMED_OUT);
    }

    private @Nullable ReadingOutcome afterDeath() {
        deaths++;
        ReadingOutcome outcome = facts == null ? null : giveUpPage(PageState.FAILED, ReadingProblem.READER_DIED);
        return outcome == null && deaths >= MOST_DEATHS ? failed(ReadingProblem.READER_DIED) : outcome;
    }

    private @Nullable ReadingOutcome giveUpPage(PageState state, ReadingProblem problem) {
        if (!isComplete()) {
            tell(PageReading.without(nextPage, state, problem));
        }
        return isComplete() ? done() : null;
    }

    private void opened(DocumentFacts found) throws DamagedPageBytes {
        if (facts == null) {
            facts = found;
            listener.opened(found);
        } else if (facts.pages() != found.pages()) {
            throw new DamagedPageBytes("A document that changed while it was read");
        }
    }

    private void tell(PageReading page) {
        nextPage++;
        states.merge(page.state(), 1, Integer::sum);
        listener.pageRead(page);
    }

    private ReadingOutcome done() {
        listener.done();
        return new ReadingOutcome(Ending.DONE, null, states);
    }

    private ReadingOutcome failed(ReadingProblem problem) {
        listener.failed(problem);
        return new ReadingOutcome(Ending.FAILED, problem, states);
    }

    private ReadingOutcome cancelled() {
        return new ReadingOutcome(Ending.CANCELLED, null, states);
    }
}
