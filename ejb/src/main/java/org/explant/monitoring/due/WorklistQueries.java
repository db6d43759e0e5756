// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.Stage;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** Reads across all claims. Every one asks the wall. */
interface WorklistQueries {
    String OWN = "c.stage in :stages and (:own = false or c.team.feeEarner = :reader"
            + " or c.team.supervisingPartner = :reader) and " + Wall.VISIBLE;

    String AS_WISHED = " where d.kind = :kind and d.recorded = :recorded and d.dueOn between :first and :last"
            + " and (:device = '' or d.deviceKey = :device) and (:hospital = '' or d.hospitalKey = :hospital) and "
            + OWN;

    String FROM = " from HipDuty d join Claim c on c.claimId = d.claim";

    String PEOPLE = " join ClaimRole r on r.claim = c.claimId and r.role = org.explant.claim.Part.CLAIMANT"
            + " and r.toOn is null join Person p on p.personId = r.person"
            + " join Account f on f.accountId = c.team.feeEarner";

    EntityManager entityManager();

    @HQL("select new WorklistLine(d.dutyId, d.kind, d.side, d.dueOn, d.since, c.reference,"
            + " p.details.surname || ', ' || p.details.forenames, d.device, d.hospital, f.fullName, d.reference,"
            + " d.rowId, d.frequency, d.confidence, d.verified, d.unknowns, d.computedOn)" + FROM + PEOPLE
            + AS_WISHED)
    SelectionQuery<WorklistLine> lines(
            AccountId reader,
            boolean own,
            Collection<Stage> stages,
            DutyKind kind,
            boolean recorded,
            LocalDate first,
            LocalDate last,
            String device,
            String hospital);

    @HQL("select count(d)" + FROM + AS_WISHED)
    long number(
            AccountId reader,
            boolean own,
            Collection<Stage> stages,
            DutyKind kind,
            boolean recorded,
            LocalDate first,
            LocalDate last,
            String device,
            String hospital);

    @HQL("select new WorklistGroup(d.deviceKey, min(d.device), count(d), count(distinct c.claimId.value))" + FROM
            + AS_WISHED + " group by d.deviceKey order by count(d) desc, d.deviceKey")
    List<WorklistGroup> devices(
            AccountId reader,
            boolean own,
            Collection<Stage> stages,
            DutyKind kind,
            boolean recorded,
            LocalDate first,
            LocalDate last,
            String device,
            String hospital);

    @HQL("select new WorklistGroup(d.hospitalKey, min(d.hospital), count(d), count(distinct c.claimId.value))" + FROM
            + AS_WISHED + " group by d.hospitalKey order by count(d) desc, d.hospitalKey")
    List<WorklistGroup> hospitals(
            AccountId reader,
            boolean own,
            Collection<Stage> stages,
            DutyKind kind,
            boolean recorded,
            LocalDate first,
            LocalDate last,
            String device,
            String hospital);

    /** How many claims wait to be worked out anew. */
    @HQL("select count(distinct m.claim.value) from DutyMark m join Claim c on c.claimId = m.claim where "
            + Wall.VISIBLE)
    long waiting(AccountId reader);
}
