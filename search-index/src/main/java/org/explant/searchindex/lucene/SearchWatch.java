// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.time.Duration;

/** Watches one search, which runs in one thread: when its time is up, and whether something could not be looked at. */
final class SearchWatch implements PlacedQuery.Watch {
    /** Some microseconds of work each. */
    private static final int ASKED_BETWEEN = 63;

    private final long start = System.nanoTime();
    private final long allowed;
    private int asked;
    private boolean cut;
    private boolean over;

    SearchWatch(Duration allowed) {
        this.allowed = allowed.toNanos();
    }

    /** The same for what is asked very often: it looks at the clock now and then. */
    @Override
    public boolean shouldExitSoon() {
        return (++asked & ASKED_BETWEEN) == 0 ? shouldExit() : over;
    }

    @Override
    public boolean shouldExit() {
        over = over || System.nanoTime() - start >= allowed;
        return over;
    }

    /** Whether anybody has noticed that time is up; cheap. From then on nothing more counts as found. */
    boolean isOver() {
        return over;
    }

    @Override
    public void cut() {
        cut = true;
    }

    boolean isCut() {
        return cut;
    }
}
