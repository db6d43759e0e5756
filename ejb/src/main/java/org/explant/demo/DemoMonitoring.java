// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.explant.access.AccountId;
import org.explant.claim.Stamp;
import org.explant.monitoring.observation.Observations;

/** Brings in how some claimants of the demo book were followed up, through the same front door. */
@Dependent
class DemoMonitoring {
    /** A follow-up that another part of the book tells goes first. */
    private static final int AFTER_THE_OTHERS = 3000;

    private static final LocalTime OFFICE_HOURS = LocalTime.of(14, 20);

    private final Observations observations;

    @Inject
    DemoMonitoring(Observations observations) {
        this.observations = observations;
    }

    void bringIn(@Observes @Priority(AFTER_THE_OTHERS) DemoFiled filed) {
        var earlier = new DemoHistory(filed.claim(), filed.asAt()).observations();
        if (earlier.isEmpty()) return;
        var by = filed.people().getOrDefault(filed.claim().feeEarner(), AccountId.SYSTEM);
        if (by.equals(AccountId.SYSTEM)) return;
        var at = filed.asAt().minusDays(3).atTime(OFFICE_HOURS).toInstant(ZoneOffset.UTC);
        observations.bringIn(filed.id(), earlier, new Stamp(by, filed.asAt(), at));
    }
}
