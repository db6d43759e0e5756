// SPDX-License-Identifier: Apache-2.0
package org.explant.reading;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;

/** Sees that somebody works whenever something waits: at once after a receipt, and every two seconds in any case. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadingDesk {
    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ReadingShift shift;

    @Inject
    private ReadersAtWork readers;

    private Semaphore seats;

    @SuppressWarnings("NullAway.Init")
    public ReadingDesk() {}

    @PostConstruct
    void open() {
        seats = new Semaphore(readers.seats());
    }

    @PreDestroy
    void close() {
        readers.stop();
    }

    /** Fills every free seat; whoever finds nothing to do leaves again. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void fillSeats() {
        for (int free = seats.availablePermits(); free > 0 && !readers.isStopping(); free--) {
            if (seats.tryAcquire()) executor.execute(this::sit);
        }
    }

    /** The leases of the jobs at hand. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void holdAll() {
        shift.holdAll();
    }

    private void sit() {
        try {
            shift.work();
        } finally {
            seats.release();
        }
    }
}
