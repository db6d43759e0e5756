// SPDX-License-Identifier: Apache-2.0
package org.explant.access.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Password checks are dear on purpose, so only a few run at once and only a few may wait: nobody starves the server. */
@ApplicationScoped
public class HashQueue {
    static final int AT_ONCE = 2;

    /** Twenty that wait are served in some three seconds; more would rather hear so. */
    static final int WAITING = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final AtomicInteger inside = new AtomicInteger();

    public boolean matches(PasswordHash kept, String password) {
        return through(() -> kept.matches(password));
    }

    public PasswordHash hash(String password) {
        return through(() -> PasswordHash.of(password));
    }

    <T> T through(Supplier<T> work) {
        if (inside.incrementAndGet() > AT_ONCE + WAITING) {
            inside.decrementAndGet();
            throw new TooManySignIns();
        }
        try {
            places.acquireUninterruptibly();
            return served(work);
        } finally {
            inside.decrementAndGet();
        }
    }

    /** How many are at work or waiting. */
    int inside() {
        return inside.get();
    }

    private <T> T served(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
