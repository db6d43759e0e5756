// SPDX-License-Identifier: Apache-2.0
package org.explant.overview;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.explant.audit.Act;
import org.hibernate.annotations.processing.HQL;

/** Counts for the administrator; no claim is among them. */
interface AdministrationQueries {
    EntityManager entityManager();

    @HQL("select count(a) from Account a where a.disabled = :disabled")
    long accounts(boolean disabled);

    @HQL("select count(e) from AuditEntry e where e.act = :act and e.at > :since")
    long entries(Act act, Instant since);
}
