// SPDX-License-Identifier: Apache-2.0
package org.explant.access.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HashQueueTest {
    private final HashQueue queue = new HashQueue();
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch go = new CountDownLatch(1);

    @Test
    void twoWorkTwentyWaitAndTheNextIsToldToComeBack() throws Exception {
        int room = HashQueue.AT_ONCE + HashQueue.WAITING;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> inside = new ArrayList<>();
            for (int i = 0; i < room; i++) inside.add(threads.submit(() -> queue.through(this::work)));
            while (queue.inside() < room) Thread.onSpinWait();
            assertThrows(TooManySignIns.class, () -> queue.through(() -> 0));
            go.countDown();
            for (var done : inside) assertEquals(1, done.get());
        }
        assertTrue(most.get() <= HashQueue.AT_ONCE);
        assertEquals(7, queue.through(() -> 7));
    }

    @Test
    void aFailureGivesItsPlaceBack() {
        for (int i = 0; i < 50; i++)
            assertThrows(
                    IllegalStateException.class,
                    () -> queue.through(() -> {
                        throw new IllegalStateException("bad");
                    }));
        assertEquals(0, queue.inside());
        assertEquals(7, queue.through(() -> 7));
    }

    private int work() {
        most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        atWork.decrementAndGet();
        return 1;
    }
}
