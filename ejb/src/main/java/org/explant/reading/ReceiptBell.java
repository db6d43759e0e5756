// SPDX-License-Identifier: Apache-2.0
package org.explant.reading;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.explant.document.DocumentReceived;

/** Rings at the desk once a receipt is committed. */
@ApplicationScoped
class ReceiptBell {
    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ReadingDesk desk;

    /** On another thread: the one that commits has nothing more to do with it. */
    public void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentReceived event) {
        executor.execute(desk::fillSeats);
    }
}
