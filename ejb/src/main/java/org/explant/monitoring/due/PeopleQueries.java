// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.Stage;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;

/** What the rules ask about everybody, set by set. Every one asks the wall. */
interface PeopleQueries {
    String SEEN = " where c.stage in :stages and " + Wall.VISIBLE;

    EntityManager entityManager();

    @HQL("select b from MonitoredBearing b join Claim c on c.claimId = b.claim" + SEEN
            + " order by b.claim.value, b.side, b.place")
    List<MonitoredBearing> bearings(AccountId reader, Collection<Stage> stages);

    @HQL("select new PlaceLine(d.claim, d.side, d.device, d.hospital, d.recorded) from HipDuty d"
            + " join Claim c on c.claimId = d.claim" + SEEN
            + " and d.kind = org.explant.monitoring.due.DutyKind.REVIEW")
    List<PlaceLine> places(AccountId reader, Collection<Stage> stages);

    @HQL("select new PersonLine(c.claimId, c.reference, p.details.surname || ', ' || p.details.forenames,"
            + " p.details.sex, p.details.died) from Claim c"
            + " join ClaimRole r on r.claim = c.claimId and r.role = org.explant.claim.Part.CLAIMANT"
            + " and r.toOn is null join Person p on p.personId = r.person" + SEEN)
    List<PersonLine> people(AccountId reader, Collection<Stage> stages);
}
