// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.explant.claim.ClaimId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads and removals for the system, which is no reader. */
interface DutyQueries {
    EntityManager entityManager();

    @HQL("select m from DutyMark m order by m.markId")
    List<DutyMark> marks(Page page);

    @HQL("select new Claimant(r.claim, p.details.sex, p.details.died)"
            + " from ClaimRole r join Person p on p.personId = r.person"
            + " where r.claim in :claims and r.role = org.explant.claim.Part.CLAIMANT and r.toOn is null")
    List<Claimant> claimants(Collection<ClaimId> claims);

    /** The reviews that are due of a claim, the earliest first. Whoever asks has passed the wall. */
    @HQL("select new ReviewDue(d.side, d.dueOn, d.reference, d.rowId, d.frequency, d.confidence) from HipDuty d"
            + " where d.claim = :claim and d.kind = org.explant.monitoring.due.DutyKind.REVIEW and d.dueOn is not null"
            + " and d.reference is not null order by d.dueOn, d.side")
    List<ReviewDue> reviews(ClaimId claim);

    @HQL("delete from DutyMark m where m.markId in :marks")
    int forgetMarks(Collection<Long> marks);

    @HQL("delete from HipDuty d where d.claim in :claims")
    int forgetDuties(Collection<ClaimId> claims);

    @HQL("delete from MonitoredBearing b where b.claim in :claims")
    int forgetBearings(Collection<ClaimId> claims);
}
