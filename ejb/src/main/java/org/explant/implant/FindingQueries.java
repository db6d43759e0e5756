// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.Wall;
import org.explant.implant.construct.FindingKind;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** Reads of findings across claims. Every one asks the wall. */
interface FindingQueries {
    EntityManager entityManager();

    @HQL("""
            select f.findingId, c.reference, p.details.surname || ', ' || p.details.forenames, h.side, f.kind, f.place,
                f.field, f.operation, f.component, f.part, f.maker, f.system, e.fullName
            from HipFinding f
            join Hip h on h.hipId = f.hipId
            join Claim c on c.claimId = f.claimId
            join ClaimRole r on r.claim = c.claimId and r.role = org.explant.claim.Part.CLAIMANT and r.toOn is null
            join Person p on p.personId = r.person
            join Account e on e.accountId = c.team.feeEarner
            where f.kind in :kinds and""" + " " + Wall.VISIBLE)
    SelectionQuery<FindingLine> lines(Collection<FindingKind> kinds, AccountId reader);

    @HQL("select count(f) from HipFinding f join Claim c on c.claimId = f.claimId where f.kind in :kinds and "
            + Wall.VISIBLE)
    long total(Collection<FindingKind> kinds, AccountId reader);

    /** Counted claim by claim first: to tell claims apart by sorting all findings takes four times as long. */
    @HQL("select new FindingCount(x.kind, sum(x.many), count(x.claim)) from"
            + " (select f.kind as kind, f.place as place, c.claimId.value as claim, count(f) as many from HipFinding f"
            + " join Claim c on c.claimId = f.claimId where " + Wall.VISIBLE
            + " group by f.kind, f.place, c.claimId.value) x group by x.kind, x.place order by x.place")
    List<FindingCount> counts(AccountId reader);
}
