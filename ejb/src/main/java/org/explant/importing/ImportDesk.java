// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.explant.access.Permission;
import org.explant.importing.row.Fault;
import org.explant.shared.RuleBroken;

/** Sees that imports go on: those just begun, and those that a kill has broken off. */
@Singleton
@Startup
@PermitAll
@RunAs(Permission.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportDesk {
    private static final System.Logger LOG = System.getLogger(ImportDesk.class.getName());
    private static final int AT_ONCE = 50;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration SHIFT = Duration.ofSeconds(10);
    private static final Fault UNEXPECTED = new Fault("", "RowFault.UNEXPECTED", java.util.List.of());

    @Inject
    private ImportShift shift;

    @Inject
    private ImportFiles files;

    @Resource
    private TimerService timers;

    @PostConstruct
    void begin() {
        next(PAUSE);
    }

    /** Works for a while, then lets the timer call anew: never while the last call is still at it. */
    @Timeout
    void work(Timer over) {
        long end = System.nanoTime() + SHIFT.toNanos();
        boolean more = false;
        try {
            do more = step();
            while (more && System.nanoTime() < end);
        } finally {
            next(more ? Duration.ofMillis(1) : PAUSE);
        }
    }

    private void next(Duration pause) {
        timers.createSingleActionTimer(pause.toMillis(), new TimerConfig(null, false));
    }

    @Schedule(hour = "3", minute = "20", persistent = false)
    public void rewrap() {
        files.rewrap();
    }

    /** Some rows in one transaction; where one of them breaks it, each by itself. */
    private boolean step() {
        try {
            return shift.step(AT_ONCE);
        } catch (RuleBroken | EJBException broken) {
            for (int i = 0; i < AT_ONCE; i++) if (!single()) return false;
            return true;
        }
    }

    private boolean single() {
        try {
            return shift.step(1);
        } catch (RuleBroken broken) {
            shift.refuse(Fault.of("", broken));
        } catch (EJBException fault) {
            LOG.log(System.Logger.Level.ERROR, "A row could not be brought in", fault);
            shift.refuse(UNEXPECTED);
        }
        return true;
    }
}
