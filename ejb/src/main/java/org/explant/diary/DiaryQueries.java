// SPDX-License-Identifier: Apache-2.0
package org.explant.diary;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Reads across all claims. Every one asks the wall. */
interface DiaryQueries {
    String FROM = """
            from DiaryEntry e
            join Claim c on c.claimId = e.claim
            """;

    String PEOPLE = """
            join ClaimRole r on r.claim = c.claimId and r.role = org.explant.claim.Part.CLAIMANT and r.toOn is null
            join Person p on p.personId = r.person
            join StageOnLine s on s.stage = c.stage
            join Account o on o.accountId = e.owner
            left join KeyDateKind d on d.code = e.kind
            """;

    String AS_WISHED = """
            and (:everyone = true or e.owner = :reader or e.secondOwner = :reader
                or (:team = true and (c.team.feeEarner = :reader or c.team.supervisingPartner = :reader)))
            and e.what in :what
            and (cast(:person as java.util.UUID) is null or e.owner.value = :person)
            and e.dueOn between :first and :last
            """;

    EntityManager entityManager();

    @HQL("select e.entryId, e.what, e.dueOn, d.name, e.words, e.critical, o.fullName, c.reference,"
            + " p.details.surname || ', ' || p.details.forenames, c.stage " + FROM + PEOPLE + "where " + Wall.VISIBLE
            + "\n" + AS_WISHED)
    SelectionQuery<DiaryLine> lines(
            AccountId reader,
            boolean everyone,
            boolean team,
            Collection<DiaryWhat> what,
            @Nullable UUID person,
            LocalDate first,
            LocalDate last);

    @HQL("select count(e) " + FROM + "where " + Wall.VISIBLE + "\n" + AS_WISHED)
    long number(
            AccountId reader,
            boolean everyone,
            boolean team,
            Collection<DiaryWhat> what,
            @Nullable UUID person,
            LocalDate first,
            LocalDate last);
}
