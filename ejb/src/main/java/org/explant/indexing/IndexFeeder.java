// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps the index fed: looks four times a second, and works on until nothing is pending. */
@Singleton
@Startup
@PermitAll
@DependsOn("IndexKeeper")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class IndexFeeder {
    private static final System.Logger LOG = System.getLogger(IndexFeeder.class.getName());
    private static final long PAUSE_MILLIS = 250;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private IndexFeeding feeding;

    @Inject
    private IndexKeeper keeper;

    private @Nullable ScheduledFuture<?> loop;
    private volatile boolean caughtUp;
    private volatile boolean failing;

    @PostConstruct
    void start() {
        loop = executor.scheduleWithFixedDelay(this::drain, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        if (loop != null) loop.cancel(false);
    }

    /** True once everything that was pending at the start has been taken up, and while feeding works. */
    public boolean isFeeding() {
        return caughtUp && !failing;
    }

    /** One of the places that answer for faults: a failed round must never end the loop. */
    private void drain() {
        try {
            while (feeding.feed()) Thread.onSpinWait();
            caughtUp = true;
            failing = false;
        } catch (EJBException fault) {
            failed(fault);
        }
    }

    private void failed(EJBException fault) {
        if (!failing) LOG.log(System.Logger.Level.ERROR, "The index could not be fed; trying again", fault);
        failing = true;
        if (fault.getCause() instanceof UncheckedIOException) keeper.reopen();
    }
}
