// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing.agreement;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;

/** Has both sides compared, each night and when somebody asks, and keeps how it went. */
@Singleton
@RolesAllowed(Permission.KEEPS_INDEX)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Comparisons {
    @Inject
    private IndexComparing comparing;

    @Inject
    private EntityManager entityManager;

    @Inject
    private CurrentReader reader;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** When nobody waits for a document. */
    @PermitAll
    @Schedule(hour = "2", minute = "40", persistent = false)
    public void nightly() {
        entityManager.persist(new IndexComparison(comparing.compare(), null, clock.instant()));
    }

    /** Compares every claim now; what differs is taken up again. How many claims differed. */
    public int compare() {
        Outcome outcome = comparing.compare();
        entityManager.persist(new IndexComparison(outcome, reader.accountId(), clock.instant()));
        trail.record(
                Act.INDEX_COMPARED,
                null,
                null,
                Map.of(
                        "claims", Integer.toString(outcome.claims()),
                        "disagreeing", Integer.toString(outcome.disagreeing())));
        return outcome.disagreeing();
    }
}
