// SPDX-License-Identifier: Apache-2.0
package org.explant.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** Reads of the trail, checked when they are compiled. */
interface AuditQueries {
    EntityManager entityManager();

    @HQL("""
            select new AuditLine(l.seq, e.at, e.account, a.fullName, e.act, e.claim, e.subject, e.address, e.facts)
            from AuditEntry e join AuditLink l on l.entryId = e.entryId
            left join Account a on a.accountId.value = e.account
            where e.act in :acts and (:anyone = true or e.account = :account) and e.at >= :from and e.at < :until
            order by l.seq desc
            """)
    SelectionQuery<AuditLine> lines(Set<Act> acts, boolean anyone, UUID account, Instant from, Instant until);

    @HQL("""
            select count(*) from AuditEntry e
            where e.act in :acts and (:anyone = true or e.account = :account) and e.at >= :from and e.at < :until
            """)
    long count(Set<Act> acts, boolean anyone, UUID account, Instant from, Instant until);

    @HQL("""
            select new ClaimLook(e.account, a.fullName, count(*), max(e.at))
            from AuditEntry e join Account a on a.accountId.value = e.account
            where e.claim = :claim and e.act in :acts
            group by e.account, a.fullName order by max(e.at) desc, a.fullName
            """)
    List<ClaimLook> looks(UUID claim, Set<Act> acts);
}
