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

    @HQL("delete from DutyMark m where m.markId in :marks")
    int forgetMarks(Collection<Long> marks);

    @HQL("delete from HipDuty d where d.claim in :claims")
    int forgetDuties(Collection<ClaimId> claims);

    @HQL("delete from MonitoredBearing b where b.claim in :claims")
    int forgetBearings(Collection<ClaimId> claims);
}
