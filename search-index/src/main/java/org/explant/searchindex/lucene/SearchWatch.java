// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.time.Duration;

/** Watches one search, which runs in one thread: when its time is up, and whether something could not be looked at. */
final class SearchWatch implements PlacedQuery.Watch {
    private final long start = System.nanoTime();
    private final long allowed;
    private boolean cut;
    private boolean over;

    SearchWatch(Duration allowed) {
        this.allowed = allowed.toNanos();
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
