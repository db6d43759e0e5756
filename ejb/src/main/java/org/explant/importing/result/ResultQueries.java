// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;

/** Reads of whose a result may be, behind the wall, and of those that wait, each person's own alone. */
interface ResultQueries {
    String CLAIMANTS = "select new org.explant.importing.result.SheetClaimant(c.claimId, c.reference,"
            + " p.details.nhsNumber.digits, p.details.born) from Claim c join ClaimRole r on r.claim = c.claimId"
            + " join Person p on p.personId = r.person"
            + " where r.role = org.explant.claim.Part.CLAIMANT and r.toOn is null and ";

    EntityManager entityManager();

    @HQL(CLAIMANTS + "p.details.nhsNumber.digits in :numbers and " + Wall.VISIBLE + " order by c.reference.value")
    List<SheetClaimant> claimants(Collection<String> numbers, AccountId reader);

    /** Those of which one at least agrees. */
    @HQL(CLAIMANTS + "(p.details.nhsNumber.digits = :number or p.details.born = :born) and " + Wall.VISIBLE
            + " order by c.reference.value")
    List<SheetClaimant> like(String number, LocalDate born, AccountId reader);

    @HQL(CLAIMANTS + "c.reference = :reference and " + Wall.VISIBLE)
    Optional<SheetClaimant> claimant(ClaimReference reference, AccountId reader);

    @HQL("from WaitingResult w where w.broughtBy = :reader and w.decision is null order by w.since, w.rowNumber")
    List<WaitingResult> open(AccountId reader);

    @HQL("select count(w) from WaitingResult w where w.broughtBy = :reader and w.decision is null")
    long number(AccountId reader);

    @HQL("from WaitingResult w where w.waitingId = :waiting and w.broughtBy = :reader")
    Optional<WaitingResult> waiting(UUID waiting, AccountId reader);

    @HQL("from WaitingResult w where w.broughtBy = :reader and w.source = :source and w.externalId in :externalIds")
    List<WaitingResult> known(AccountId reader, String source, Collection<String> externalIds);
}
