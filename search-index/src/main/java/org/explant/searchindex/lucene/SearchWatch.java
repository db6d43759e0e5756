// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.time.Duration;

/** Watches one search: when its time is up, and whether something could not be looked at. */
final class SearchWatch implements PlacedQuery.Watch {
    private final long start = System.nanoTime();
    private final long allowed;
    private volatile boolean cut;

    SearchWatch(Duration allowed) {
        this.allowed = allowed.toNanos();
    }

    @Override
    public boolean shouldExit() {
        return System.nanoTime() - start >= allowed;
    }

    @Override
    public void cut() {
        cut = true;
    }

    boolean isCut() {
        return cut;
    }
}
