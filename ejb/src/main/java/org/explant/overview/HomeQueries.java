// SPDX-License-Identifier: Apache-2.0
package org.explant.overview;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Stage;
import org.explant.claim.Wall;
import org.explant.document.DocumentState;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads for people who work on claims. Every one asks the wall. */
interface HomeQueries {
    String CLAIMANT = """
            join ClaimRole r on r.claim = c.claimId and r.role = org.explant.claim.Part.CLAIMANT and r.toOn is null
            join Person p on p.personId = r.person
            """;

    String OWN = "(:own = false or c.team.feeEarner = :reader or c.team.supervisingPartner = :reader)";

    EntityManager entityManager();

    @HQL("select count(c) from Claim c where c.stage in :stages and c.lastActivityAt < :before and " + OWN + " and "
            + Wall.VISIBLE)
    long number(AccountId reader, boolean own, Collection<Stage> stages, Instant before);

    @HQL("select new OpenClaimLine(c.reference, p.details.surname || ', ' || p.details.forenames, c.stage,"
            + " c.stageSince, f.fullName, c.lastActivityAt, c.nextKeyOn, c.nextKeyKind) from Claim c " + CLAIMANT
            + " join Account f on f.accountId = c.team.feeEarner"
            + " where c.stage in :stages and c.lastActivityAt < :before and " + OWN + " and " + Wall.VISIBLE
            + " order by c.lastActivityAt, c.reference.value")
    List<OpenClaimLine> claims(AccountId reader, boolean own, Collection<Stage> stages, Instant before, Page page);

    @HQL("select count(d) from Document d join Claim c on c.claimId = d.claimId where d.state in :states and " + OWN
            + " and " + Wall.VISIBLE)
    long number(AccountId reader, boolean own, Collection<DocumentState> states);

    @HQL("select new PiledDocumentLine(d.documentId, d.title, d.state, d.pages, d.pagesRead, d.pagesNotSearchable,"
            + " c.reference, p.details.surname || ', ' || p.details.forenames, d.receivedAt)"
            + " from Document d join Claim c on c.claimId = d.claimId " + CLAIMANT + " where d.state in :states and "
            + OWN + " and " + Wall.VISIBLE + " order by d.receivedAt desc, d.documentId.value")
    List<PiledDocumentLine> documents(AccountId reader, boolean own, Collection<DocumentState> states, Page page);

    @HQL("select new RecentClaimLine(c.reference, p.details.surname || ', ' || p.details.forenames, c.stage,"
            + " max(e.at)) from AuditEntry e join Claim c on c.claimId.value = e.claim " + CLAIMANT
            + " where e.account = :account and e.act = org.explant.audit.Act.CLAIM_VIEWED and e.at > :since and "
            + Wall.VISIBLE + " group by c.reference, p.details.surname, p.details.forenames, c.stage"
            + " order by max(e.at) desc")
    List<RecentClaimLine> recent(AccountId reader, UUID account, Instant since, Page page);
}
