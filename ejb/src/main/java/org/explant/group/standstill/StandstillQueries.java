// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Wall;
import org.explant.group.Claimant;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** Reads of standstills for people. An agreement is there for whoever may see one of its claims; each has a wall. */
interface StandstillQueries {
    String WANTED = "from StandstillClaim w join Claim c on c.claimId = w.claim";
    String MATCHED = "from ScheduleMatch m join Claim c on c.claimId = m.claim";

    /** An agreement without claims is nobody's secret. */
    String SEEN = "((not exists (select 1 from StandstillClaim x where x.standstill = s.standstillId"
            + " and x.struck.struckAt is null) and not exists (select 1 from ScheduleMatch z where z.standstill ="
            + " s.standstillId and z.struck.struckAt is null))"
            + " or exists (select 1 " + WANTED
            + " where w.standstill = s.standstillId and w.struck.struckAt is null and " + Wall.VISIBLE
            + ") or exists (select 1 " + MATCHED
            + " where m.standstill = s.standstillId and m.struck.struckAt is null and " + Wall.VISIBLE + "))";

    String IN_FORCE = " join StandstillEdition e on e.editionKey.standstill = s.standstillId.value"
            + " and e.editionKey.number = s.edition ";

    String NOT_NAMED = " and w.struck.struckAt is null and " + Wall.VISIBLE
            + " and not exists (select 1 from ScheduleMatch m where m.standstill = w.standstill and m.claim = w.claim"
            + " and m.struck.struckAt is null)";

    EntityManager entityManager();

    @HQL("select s.standstillId, e.terms.defendant, e.terms.startsOn, e.terms.endsOn, e.terms from Standstill s"
            + IN_FORCE + "where " + SEEN)
    SelectionQuery<StandstillRow> rows(AccountId reader);

    @HQL("select count(s) from Standstill s where " + SEEN)
    long total(AccountId reader);

    @HQL("select s from Standstill s where s.standstillId = :standstill and " + SEEN)
    Optional<Standstill> seen(StandstillId standstill, AccountId reader);

    @HQL("select new MissingLine(w.standstill.value, w.entryId, c.claimId, c.reference, " + Claimant.NAME + ") "
            + WANTED + Claimant.JOIN + "where w.standstill.value in :standstills" + NOT_NAMED + Claimant.IN_ORDER)
    List<MissingLine> missing(Collection<UUID> standstills, AccountId reader);

    @HQL("select c.claimId " + WANTED + " where w.standstill = :standstill and w.struck.struckAt is null and "
            + Wall.VISIBLE)
    List<ClaimId> wanted(StandstillId standstill, AccountId reader);

    @HQL("select m.standstill.value, count(distinct m.claim.value) " + MATCHED
            + " where m.standstill.value in :standstills and m.struck.struckAt is null and " + Wall.VISIBLE
            + " group by m.standstill.value")
    List<Object[]> named(Collection<UUID> standstills, AccountId reader);

    @HQL("select new ScheduleLine(n.entryId, n.place, n.printedName, n.printedBorn, n.page, c.claimId, c.reference, "
            + Claimant.NAME + ") " + MATCHED + Claimant.JOIN + "join ScheduleEntry n on n.entryId = m.entry"
            + " where m.standstill = :standstill and m.struck.struckAt is null and n.struck.struckAt is null and "
            + Wall.VISIBLE + " order by n.place")
    List<ScheduleLine> schedule(StandstillId standstill, AccountId reader);

    /** What the paper says and nobody has matched: no claim, and so behind no wall but that of the agreement. */
    @HQL("select new UnmatchedLine(n.entryId, n.place, n.printedName, n.printedBorn, n.page) from ScheduleEntry n"
            + " where n.standstill = :standstill and n.struck.struckAt is null and not exists (select 1"
            + " from ScheduleMatch m where m.entry = n.entryId and m.struck.struckAt is null) order by n.place")
    List<UnmatchedLine> unmatched(StandstillId standstill);

    @HQL("select new ClaimOnSchedule(s.standstillId, e.terms,"
            + " (select min(n.printedName) from ScheduleEntry n join ScheduleMatch m on m.entry = n.entryId"
            + " where m.standstill = s.standstillId and m.claim = :claim and m.struck.struckAt is null),"
            + " (select min(n.page) from ScheduleEntry n join ScheduleMatch m on m.entry = n.entryId"
            + " where m.standstill = s.standstillId and m.claim = :claim and m.struck.struckAt is null))"
            + " from Standstill s" + IN_FORCE
            + "where (exists (select 1 " + WANTED + " where w.standstill = s.standstillId and w.claim = :claim"
            + " and w.struck.struckAt is null and " + Wall.VISIBLE + ")"
            + " or exists (select 1 " + MATCHED + " where m.standstill = s.standstillId and m.claim = :claim"
            + " and m.struck.struckAt is null and " + Wall.VISIBLE + ")) order by e.terms.startsOn")
    List<ClaimOnSchedule> ofClaim(ClaimId claim, AccountId reader);

    @HQL("select new ClaimantOnFile(c.claimId, c.reference, pe.details.forenames, pe.details.surname, pe.details.born)"
            + " from Claim c" + Claimant.JOIN + "where " + Wall.VISIBLE + Claimant.IN_ORDER)
    List<ClaimantOnFile> claimants(AccountId reader);

    @HQL("select e.terms from StandstillEdition e where e.editionKey.standstill = :standstill"
            + " and e.editionKey.number = :edition")
    StandstillTerms terms(UUID standstill, int edition);

    @HQL("select new StandstillEditionLine(e.editionKey.number, e.terms, e.recorded.recordedAt, a.fullName)"
            + " from StandstillEdition e join Account a on a.accountId = e.recorded.recordedBy"
            + " where e.editionKey.standstill = :standstill order by e.editionKey.number desc")
    List<StandstillEditionLine> editions(UUID standstill);

    /** The highest place so far, of struck ones too. */
    @HQL("select coalesce(max(n.place), 0) from ScheduleEntry n where n.standstill = :standstill")
    int lastPlace(StandstillId standstill);

    /** What decides that an entry stands for a claim the reader was found to see. */
    @HQL("select m from ScheduleMatch m where m.entry = :entry and m.struck.struckAt is null")
    Optional<ScheduleMatch> match(UUID entry);
}
