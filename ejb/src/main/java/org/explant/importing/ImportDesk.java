// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private static final int AT_ONCE = 100;
    private static final Fault UNEXPECTED = new Fault("", "RowFault.UNEXPECTED", java.util.List.of());

    @Inject
    private ImportShift shift;

    @Inject
    private ImportFiles files;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void work() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            while (step()) {}
        } finally {
            busy.set(false);
        }
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
