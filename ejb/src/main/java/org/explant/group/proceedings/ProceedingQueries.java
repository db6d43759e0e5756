// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

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

/** Reads of proceedings for people. A form is there for whoever may see one of its claimants; each of them has a wall. */
interface ProceedingQueries {
    /** {@code y} stands on the form {@code p}, and its claim {@code c} is there for the reader. */
    String SEEN_CLAIMANTS = " from FormClaimant y join Claim c on c.claimId = y.claim where y.proceeding ="
            + " p.proceedingId and y.struck.struckAt is null and " + Wall.VISIBLE;

    /** A form without claimants is nobody's secret. */
    String SEEN = "(not exists (select 1 from FormClaimant x where x.proceeding = p.proceedingId and x.struck.struckAt"
            + " is null) or exists (select 1" + SEEN_CLAIMANTS + "))";

    String IN_FORCE = " join ProceedingEdition e on e.editionKey.proceeding = p.proceedingId.value"
            + " and e.editionKey.number = p.edition ";

    String ENTRY_SEEN = "exists (select 1 from FormClaimant y join Claim c on c.claimId = y.claim where y.entryId = ";

    EntityManager entityManager();

    @HQL("select p.proceedingId, e.terms.court, e.terms.claimNumber,"
            + " (select min(f.happenedOn) from ProceedingFact f where f.proceeding = p.proceedingId"
            + " and f.kind = RECEIVED_BY_COURT and f.struck.struckAt is null),"
            + " (select min(g.happenedOn) from ProceedingFact g where g.proceeding = p.proceedingId"
            + " and g.kind = ISSUED and g.struck.struckAt is null),"
            + " (select count(y)" + SEEN_CLAIMANTS + ")"
            + " from Proceeding p" + IN_FORCE + "where " + SEEN)
    SelectionQuery<ProceedingRow> rows(AccountId reader);

    @HQL("select count(p) from Proceeding p where " + SEEN)
    long total(AccountId reader);

    @HQL("select p from Proceeding p where p.proceedingId = :proceeding and " + SEEN)
    Optional<Proceeding> seen(ProceedingId proceeding, AccountId reader);

    @HQL("select p.proceedingId from Proceeding p where exists (select 1" + SEEN_CLAIMANTS
            + " and c.claimId = :claim) order by p.recorded.recordedAt")
    List<ProceedingId> ofClaim(ClaimId claim, AccountId reader);

    @HQL("select new ClaimantLine(y.entryId, c.claimId, c.reference, " + Claimant.NAME + ") from FormClaimant y"
            + " join Claim c on c.claimId = y.claim" + Claimant.JOIN
            + "where y.proceeding = :proceeding and y.struck.struckAt is null and " + Wall.VISIBLE
            + Claimant.IN_ORDER)
    List<ClaimantLine> claimants(ProceedingId proceeding, AccountId reader);

    @HQL("select new CauseLine(k.causeId, k.claimant, k.defendant, k.cause, k.hips) from PleadedCause k"
            + " where k.proceeding = :proceeding and k.struck.struckAt is null and " + ENTRY_SEEN
            + "k.claimant and y.struck.struckAt is null and " + Wall.VISIBLE + ") order by k.cause, k.hips")
    List<CauseLine> causes(ProceedingId proceeding, AccountId reader);

    @HQL("select new FactLine(f.factId, f.kind, f.happenedOn, f.defendant, f.claimant, f.sourceDocument, f.sourcePage,"
            + " f.note, f.recorded.recordedAt, a.fullName, b.fullName, f.struck.struckReason) from ProceedingFact f"
            + " join Account a on a.accountId = f.recorded.recordedBy"
            + " left join Account b on b.accountId = f.struck.struckBy"
            + " where f.proceeding = :proceeding and (f.claimant is null or " + ENTRY_SEEN
            + "f.claimant and y.struck.struckAt is null and " + Wall.VISIBLE
            + ")) order by f.happenedOn, f.recorded.recordedAt")
    List<FactLine> facts(ProceedingId proceeding, AccountId reader);

    /** Those of the form; a struck one stays for whoever sees a claimant who still pleads against it. */
    @HQL("select new DefendantLine(d.defendantId, d.place, d.name) from FormDefendant d"
            + " where d.proceeding = :proceeding and (d.struck.struckAt is null or exists (select 1 from PleadedCause k"
            + " join FormClaimant y on y.entryId = k.claimant join Claim c on c.claimId = y.claim"
            + " where k.defendant = d.defendantId and k.struck.struckAt is null and y.struck.struckAt is null and "
            + Wall.VISIBLE + ")) order by d.place")
    List<DefendantLine> defendants(ProceedingId proceeding, AccountId reader);

    /** For the lists, once their forms were found. */
    @HQL("select d.proceeding.value, d.name from FormDefendant d where d.proceeding.value in :proceedings"
            + " and d.struck.struckAt is null order by d.place")
    List<Object[]> defendantsOf(Collection<UUID> proceedings);

    @HQL("select e.terms from ProceedingEdition e where e.editionKey.proceeding = :proceeding"
            + " and e.editionKey.number = :edition")
    ProceedingTerms terms(UUID proceeding, int edition);

    @HQL("select new EditionLine(e.editionKey.number, e.terms, e.recorded.recordedAt, a.fullName)"
            + " from ProceedingEdition e join Account a on a.accountId = e.recorded.recordedBy"
            + " where e.editionKey.proceeding = :proceeding order by e.editionKey.number desc")
    List<EditionLine> editions(UUID proceeding);

    /** The highest place so far, of struck ones too. */
    @HQL("select coalesce(max(d.place), 0) from FormDefendant d where d.proceeding = :proceeding")
    int lastPlace(ProceedingId proceeding);
}
