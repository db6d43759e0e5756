// SPDX-License-Identifier: Apache-2.0
package org.explant.report;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.audit.Act;
import org.explant.claim.Stage;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** Reads of the case status report. The one that tells of claims asks the wall. */
interface StatusQueries {
    EntityManager entityManager();

    /** One line a claim with the sums of its documents; wishes left null agree with everything. */
    @HQL("""
            select new StatusLine(c.claimId, c.reference, coalesce(p.details.surname || ', ' || p.details.forenames, ''),
                c.stage, c.stageSince, c.team.feeEarner, f.fullName, c.openedOn, c.lastActivityAt, c.restricted,
                count(d),
                coalesce(sum(case when d.state in (org.explant.document.DocumentState.RECEIVED,
                    org.explant.document.DocumentState.READING) then 1 else 0 end), 0L),
                coalesce(sum(d.pages), 0L), coalesce(sum(d.pagesSearchable), 0L), coalesce(sum(d.pagesReviewed), 0L))
            from Claim c
            join Account f on f.accountId = c.team.feeEarner
            left join ClaimRole r on r.claim = c.claimId and r.role = org.explant.claim.Part.CLAIMANT and r.toOn is null
            left join Person p on p.personId = r.person
            left join Document d on d.claimId = c.claimId
            where c.stage in :stages
            and (cast(:feeEarner as java.util.UUID) is null or c.team.feeEarner.value = :feeEarner)
            and c.openedOn between coalesce(:openedFrom, {0001-01-01}) and coalesce(:openedTo, {9999-12-31})
            and""" + " " + Wall.VISIBLE + """

            group by c.claimId, c.reference, p.details.surname, p.details.forenames, c.stage, c.stageSince,
                c.team.feeEarner, f.fullName, c.openedOn, c.lastActivityAt, c.restricted
            """)
    List<StatusLine> lines(
            AccountId reader,
            Collection<Stage> stages,
            @Nullable UUID feeEarner,
            @Nullable LocalDate openedFrom,
            @Nullable LocalDate openedTo);

    /** When the account last did that. */
    @HQL("select max(e.at) from AuditEntry e where e.account = :account and e.act = :act")
    Optional<Instant> last(UUID account, Act act);
}
