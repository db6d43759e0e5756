// SPDX-License-Identifier: Apache-2.0
package org.explant.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.jspecify.annotations.Nullable;

/** The trail of what was done. Facts are ids, counts and codes only: no name, no clinical word, no word of a search. */
@Stateless
public class AuditTrail {
    @Inject
    private EntityManager entityManager;

    @Inject
    private CurrentReader reader;

    /** Records in the running transaction: what is undone was not done, and leaves no line. */
    @PermitAll
    public void record(Act act, @Nullable UUID claim, @Nullable UUID subject, Map<String, String> facts) {
        var account = reader.known().map(AccountId::value).orElse(null);
        entityManager.persist(new AuditEntry(
                new AuditEntry.Who(account, reader.address()), act, new AuditEntry.What(claim, subject, facts)));
    }

    /** Records in a transaction of its own: a refusal stays on the trail though the work is undone. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordApart(Act act, @Nullable UUID claim, @Nullable UUID subject, Map<String, String> facts) {
        record(act, claim, subject, facts);
    }
}
