// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks every two seconds whether something was read, and works on until nothing waits. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ExtractionFeeder {
    private static final System.Logger LOG = System.getLogger(ExtractionFeeder.class.getName());
    private static final long PAUSE_MILLIS = 2_000;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ExtractionFeeding feeding;

    private @Nullable ScheduledFuture<?> loop;
    private volatile boolean stopping;
    private volatile boolean failing;

    @PostConstruct
    void start() {
        loop = executor.scheduleWithFixedDelay(this::drain, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        stopping = true;
        if (loop != null) loop.cancel(false);
    }

    /** One of the places that answer for faults: a failed round must never end the loop. */
    private void drain() {
        try {
            while (!stopping && feeding.feed()) Thread.onSpinWait();
            failing = false;
        } catch (EJBException fault) {
            if (!failing) LOG.log(System.Logger.Level.ERROR, "Suggestions could not follow; trying again", fault);
            failing = true;
        }
    }
}
