// SPDX-License-Identifier: Apache-2.0
package org.explant.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.jspecify.annotations.Nullable;

/** The trail of what was done. Facts are ids, counts and codes only: no name, no clinical word, no word of a search. */
@Stateless
public class AuditTrail {
    @Inject
    private EntityManager entityManager;

    @Inject
    private CurrentReader reader;

    @Inject
    private AuditWalk walk;

    @Inject
    private AuditSearch search;

    /** Records in the running transaction: what is undone was not done, and leaves no line. */
    @PermitAll
    public void record(Act act, @Nullable UUID claim, @Nullable UUID subject, Map<String, String> facts) {
        var account = reader.known().map(AccountId::value).orElse(null);
        entityManager.persist(new AuditEntry(
                new AuditEntry.Who(account, reader.address()), act, new AuditEntry.What(claim, subject, facts)));
    }

    /** Records what the system did for a person who asked for it before and need not be there any more. */
    @RolesAllowed(Permission.SYSTEM)
    public void recordFor(AccountId person, Act act, @Nullable UUID claim, Map<String, String> facts) {
        entityManager.persist(new AuditEntry(
                new AuditEntry.Who(person.value(), reader.address()), act, new AuditEntry.What(claim, null, facts)));
    }

    /** Records in a transaction of its own: a refusal stays on the trail though the work is undone. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordApart(Act act, @Nullable UUID claim, @Nullable UUID subject, Map<String, String> facts) {
        record(act, claim, subject, facts);
    }

    /** The lines of the trail, the newest first; looking is itself a line. */
    @RolesAllowed(Permission.READS_AUDIT)
    public Slice<AuditLine> lines(AuditFilter filter, SliceRequest wanted) {
        var found = search.lines(filter, wanted);
        record(Act.AUDIT_READ, null, null, Map.of("from", Integer.toString(wanted.first())));
        return found;
    }

    /** Who has looked at a claim or its documents. Whoever asks must have found the claim behind its wall first. */
    @RolesAllowed(Permission.READS_CLAIMS)
    public List<ClaimLook> whoLookedAt(UUID claim) {
        return search.looks(claim);
    }

    /**
     * Walks the whole chain and names the first break.
     *
     * @param kept an earlier head that was kept away from the database, where there is one
     */
    @RolesAllowed({Permission.READS_AUDIT, Permission.SYSTEM})
    public AuditVerdict verify(@Nullable AuditHead kept) {
        return walk.verify(kept);
    }
}
