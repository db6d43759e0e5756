// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.explant.access.Permission;

/** Sees that what is to be done is worked out anew soon after anything changed, and each night for everybody. */
@Singleton
@Startup
@PermitAll
@RunAs(Permission.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DutyDesk {
    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    private DutyWork work;

    /** Works until nothing waits. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void workOff() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            int done = work.some();
            while (done > 0) done = work.some();
        } finally {
            busy.set(false);
        }
    }

    /** Should anything ever have gone by without a mark, it is found by the morning. */
    @Schedule(hour = "2", minute = "20", timezone = "Europe/London", persistent = false)
    public void lookAtEverybody() {
        work.everybody();
    }
}
