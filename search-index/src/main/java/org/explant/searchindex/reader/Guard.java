// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * Watches one process while somebody waits for it, and kills it when the time is up or nobody wants the answer any more.
 * Waiting for a process cannot be given a time or be interrupted; killing it ends the waiting.
 */
final class Guard implements AutoCloseable {
    private static final long TICK_MILLIS = 50;
    private static final long NOT_WAITING = Long.MAX_VALUE;
    private static final long STRUCK = Long.MIN_VALUE;

    private final ReaderProcess process;
    private final BooleanSupplier unwanted;
    private final ScheduledFuture<?> ticks;
    /** Nanoseconds on this guard's clock until which the waiting may go on. */
    private final AtomicLong deadline = new AtomicLong(NOT_WAITING);

    private final long start = System.nanoTime();

    Guard(ScheduledExecutorService clock, ReaderProcess process, BooleanSupplier unwanted) {
        this.process = process;
        this.unwanted = unwanted;
        ticks = clock.scheduleWithFixedDelay(this::look, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** The next frame. Later than the limit there is none, even where one arrives at the last moment. */
    Frame next(Duration limit) throws Late, IOException {
        deadline.set(now() + limit.toNanos());
        try {
            Frame frame = process.next();
            refuseLate();
            return frame;
        } catch (IOException ended) {
            refuseLate();
            throw ended;
        }
    }

    private void refuseLate() throws Late {
        if (deadline.getAndSet(NOT_WAITING) == STRUCK) {
            throw new Late();
        }
    }

    private void look() {
        long until = deadline.get();
        if (unwanted.getAsBoolean()) {
            process.kill();
        } else if (until != NOT_WAITING && now() > until && deadline.compareAndSet(until, STRUCK)) {
            process.kill();
        }
    }

    private long now() {
        return System.nanoTime() - start;
    }

    @Override
    public void close() {
        ticks.cancel(false);
    }

    /** The time was up. */
    static final class Late extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
