// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Part;
import org.explant.claim.Wall;
import org.explant.party.PersonId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.hibernate.query.SelectionQuery;

/** Reads of checks for people. A check on demand is seen by whoever asked and by whoever decides; one of a claim as the claim. */
interface ConflictQueries {
    String LINE = "select new CheckRow(k.checkId, k.askedAt, a.fullName, c.reference.value, k.side,"
            + " exists (select 1 from ConflictMatch m where m.checkId = k.checkId))";

    String SEEN = " from ConflictCheck k left join Claim c on c.claimId = k.claim"
            + " left join Account a on a.accountId = k.askedBy"
            + " where ((k.claim.value is null and (k.askedBy = :reader or :decides = true))"
            + " or (c.claimId.value is not null and " + Wall.VISIBLE + "))";

    String OPEN = " and (:all = true or (exists (select 1 from ConflictMatch m where m.checkId = k.checkId)"
            + " and not exists (select 1 from ConflictDecision d where d.checkId = k.checkId)))";

    EntityManager entityManager();

    @HQL(LINE + SEEN + OPEN + " order by k.askedAt desc, k.checkId")
    SelectionQuery<CheckRow> lines(AccountId reader, boolean decides, boolean all);

    @HQL("select count(k)" + SEEN + OPEN)
    long total(AccountId reader, boolean decides, boolean all);

    @HQL(LINE + SEEN + " and k.checkId = :check")
    Optional<CheckRow> line(UUID check, AccountId reader, boolean decides);

    @HQL(LINE + SEEN + " and k.claim = :claim order by k.askedAt desc, k.checkId")
    List<CheckRow> ofClaim(ClaimId claim, AccountId reader, boolean decides);

    @HQL("select new NameRow(k.checkId, index(n), n) from ConflictCheck k join k.names n where k.checkId in :checks"
            + " order by k.checkId, index(n)")
    List<NameRow> names(Collection<UUID> checks);

    @HQL("select d.checkId, d.decidedAt, a.fullName, d.outcome, d.reason from ConflictDecision d"
            + " join Account a on a.accountId = d.decidedBy where d.checkId in :checks"
            + " order by d.decidedAt desc, d.decisionId")
    List<DecisionRow> decisions(Collection<UUID> checks);

    @HQL("select new MatchRow(m.place, m.person, m.organisation,"
            + " coalesce(p.details.surname || ', ' || p.details.forenames, o.details.name), m.score, m.reasons,"
            + " c.reference.value, m.part) from ConflictMatch m join Claim c on c.claimId = m.claim"
            + " left join Person p on p.personId = m.person"
            + " left join Organisation o on o.organisationId = m.organisation"
            + " where m.checkId = :check and " + Wall.VISIBLE
            + " order by m.score desc, m.place, c.reference.value, m.matchId")
    List<MatchRow> matches(UUID check, AccountId reader);

    /** Whether anything lies behind a wall; how much, nobody is told. */
    @HQL("select count(m) from ConflictMatch m join Claim c on c.claimId = m.claim where m.checkId = :check and not "
            + Wall.VISIBLE)
    long hidden(UUID check, AccountId reader);

    /** For the search itself, which shows nothing. */
    @HQL("select new RoleFound(r.person, r.organisation, r.claim, r.role, c.restricted) from ClaimRole r"
            + " join Claim c on c.claimId = r.claim where r.person.value in :ids or r.organisation.value in :ids"
            + " order by c.openedOn desc, r.roleId.value")
    List<RoleFound> rolesOf(Collection<UUID> ids);

    /** For the search itself. */
    @HQL("select r.person from ClaimRole r where r.claim = :claim and r.role = org.explant.claim.Part.CLAIMANT")
    List<PersonId> claimants(ClaimId claim);

    /** For the search itself: the part just taken. */
    @HQL("select r.role from ClaimRole r where r.claim = :claim and (r.person.value = :party or"
            + " r.organisation.value = :party) order by r.enteredAt desc, r.fromOn desc")
    List<Part> partsIn(ClaimId claim, UUID party);

    /** For the search itself: what the party plays now, and where. */
    @HQL("select new PresentPart(r.claim, r.role) from ClaimRole r where (r.person.value = :party or"
            + " r.organisation.value = :party) and r.toOn is null order by r.enteredAt desc, r.roleId.value")
    List<PresentPart> presentParts(UUID party);

    @HQL(LINE + SEEN + " and (k.person.value = :party or k.organisation.value = :party)"
            + " order by k.askedAt desc, k.checkId")
    List<CheckRow> ofParty(UUID party, AccountId reader, boolean decides, Page page);
}
