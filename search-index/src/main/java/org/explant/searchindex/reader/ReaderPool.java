// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Reads documents in processes of their own, a bounded number at a time. A process lives on for the next document, since
 * a warm one reads twice as fast; whatever goes wrong with it, it is killed and a fresh one goes on.
 */
public final class ReaderPool implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(30);
    private static final int PATIENCE_SECONDS = 10;

    private final ReaderSettings settings;
    private final ReaderCommand command;
    private final Semaphore free;
    private final Deque<ReaderProcess> idle = new ConcurrentLinkedDeque<>();
    private final ScheduledThreadPoolExecutor clock;
    private volatile boolean closed;

    /** Starts no process yet; the first document does. */
    public ReaderPool(ReaderSettings settings) {
        this.settings = settings;
        command = new ReaderCommand(settings, Isolation.prefix());
        free = new Semaphore(settings.processes(), true);
        clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("explant-reader-guard").factory());
        clock.setRemoveOnCancelPolicy(true);
    }

    /**
     * Reads one document and tells the listener of every page. Waits for a free process first; interrupting the thread
     * ends the waiting and the reading alike, as cancelled.
     *
     * @param file a private copy of the document, readable by the reader's process until this returns
     * @throws ReaderUnavailable where no process can be started; the document may be tried again
     */
    public ReadingOutcome read(Path file, ReadingLimits limits, ReadingListener listener) {
        try {
            free.acquire();
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            return new ReadingOutcome(ReadingOutcome.Ending.CANCELLED, null, Map.of());
        }
        try {
            return new Reading(this, file, limits, listener).run();
        } finally {
            free.release();
        }
    }

    /**
     * Draws some pages of one document, in the order asked for. Waits for a free process first; a page that cannot be
     * drawn, or not in time, is {@linkplain PagePicture#isMissing missing}.
     *
     * @param file a private copy of the document, readable by the reader's process until this returns
     * @throws ReaderUnavailable where no process can be started
     */
    public List<PagePicture> draw(Path file, ReadingLimits limits, List<Integer> pages) {
        try {
            free.acquire();
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            return pages.stream().map(PagePicture::missing).toList();
        }
        try {
            return new Drawing(this, file, limits, pages).run();
        } finally {
            free.release();
        }
    }

    /** Ends every process; readings under way end as cancelled. */
    @Override
    public void close() {
        closed = true;
        try {
            if (free.tryAcquire(settings.processes(), PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                // Whoever still comes, or waits, shall find the pool closed and not wait for ever.
                free.release(settings.processes());
            } else {
                System.getLogger(ReaderPool.class.getName())
                        .log(System.Logger.Level.WARNING, "A reading goes on after its pool was closed");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        clock.shutdownNow();
        endIdle();
    }

    boolean isClosed() {
        return closed;
    }

    /** A process that is ready for a job, and its guard. */
    Guarded take(BooleanSupplier unwanted) {
        ReaderProcess known = idle.poll();
        while (known != null && !known.isReusable()) {
            known.close();
            known = idle.poll();
        }
        return known == null ? start(unwanted) : guarded(known, unwanted);
    }

    void giveBack(Guarded reader) {
        reader.guard().close();
        if (closed || !reader.process().isReusable()) {
            reader.process().close();
        } else {
            idle.push(reader.process());
        }
    }

    void end(Guarded reader) {
        reader.guard().close();
        reader.process().close();
    }

    private Guarded start(BooleanSupplier unwanted) {
        Guarded fresh = null;
        boolean ready = false;
        try {
            fresh = guarded(ReaderProcess.start(command, settings), unwanted);
            ready = fresh.guard().next(START) instanceof Frame.Ready;
            if (!ready) {
                throw new ReaderUnavailable("The reader's process speaks another language", null);
            }
            return fresh;
        } catch (IOException | Guard.Late failed) {
            throw new ReaderUnavailable("The reader's process does not start", failed);
        } finally {
            if (fresh != null && !ready) {
                end(fresh);
            }
        }
    }

    private Guarded guarded(ReaderProcess process, BooleanSupplier unwanted) {
        return new Guarded(process, new Guard(clock, process, unwanted));
    }

    private void endIdle() {
        for (ReaderProcess process = idle.poll(); process != null; process = idle.poll()) {
            process.close();
        }
    }

    /** A process and who watches it for the time of one job. */
    record Guarded(ReaderProcess process, Guard guard) {}
}
