// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;

/** Counts hits of the index that the database no longer knew and that were therefore not shown, since this server began. */
@ApplicationScoped
public class StaleHits {
    private final LongAdder dropped = new LongAdder();

    /** So many were left out of an answer. */
    public void drop(long hits) {
        dropped.add(hits);
    }

    /** How many there were. */
    public long number() {
        return dropped.sum();
    }
}
