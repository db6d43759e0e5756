// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.party.PersonId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Reads of claims for people. Every one asks the wall; a test counts them. */
interface ClaimQueries {
    /** The claimant now, the stage's place, and the team by name. */
    String WITH_PEOPLE = """
            from Claim c
            join ClaimRole r on r.claim = c.claimId and r.role = org.explant.claim.Part.CLAIMANT and r.toOn is null
            join Person p on p.personId = r.person
            join StageOnLine s on s.stage = c.stage
            join Account f on f.accountId = c.team.feeEarner
            join Account b on b.accountId = c.team.supervisingPartner
            """;

    /**
     * Wishes left null agree with everything, and vanish before the plan is made: compared with its own column instead,
     * each would make the plan expect next to nothing, and read whole tables once for every claim.
     */
    String AS_WISHED = """
            and (:words = '%%' or lower(c.reference.value) like :words escape '\\'
                or exists (select 1 from ClaimRole n join Person q on q.personId = n.person
                    where n.claim = c.claimId and n.role = org.explant.claim.Part.CLAIMANT and n.toOn is null
                    and (lower(q.details.surname || ', ' || q.details.forenames) like :words escape '\\'
                        or lower(q.details.forenames || ' ' || q.details.surname) like :words escape '\\')))
            and c.stage in :stages
            and (cast(:feeEarner as java.util.UUID) is null or c.team.feeEarner.value = :feeEarner)
            and (cast(:partner as java.util.UUID) is null or c.team.supervisingPartner.value = :partner)
            and c.openedOn between coalesce(:openedFrom, {0001-01-01}) and coalesce(:openedTo, {9999-12-31})
            and c.lastActivityAt >= :activeFrom and c.lastActivityAt < :activeBefore
            and (cast(:restricted as Boolean) is null or c.restricted = :restricted)
            and coalesce(c.nextKeyOn, {9999-12-31}) <= :keyUntil
            """;

    EntityManager entityManager();

    @HQL("select c.claimId, c.reference, p.details.surname || ', ' || p.details.forenames, c.stage, s.position,"
            + " c.stageSince, f.fullName, b.fullName, c.openedOn, c.lastActivityAt, c.restricted, c.nextKeyOn, c.nextKeyKind "
            + WITH_PEOPLE + "where " + Wall.VISIBLE + "\n" + AS_WISHED)
    SelectionQuery<ClaimLine> lines(
            AccountId reader,
            String words,
            Collection<Stage> stages,
            @Nullable UUID feeEarner,
            @Nullable UUID partner,
            @Nullable LocalDate openedFrom,
            @Nullable LocalDate openedTo,
            Instant activeFrom,
            Instant activeBefore,
            @Nullable Boolean restricted,
            LocalDate keyUntil);

    @HQL("select count(c) from Claim c where " + Wall.VISIBLE + "\n" + AS_WISHED)
    long total(
            AccountId reader,
            String words,
            Collection<Stage> stages,
            @Nullable UUID feeEarner,
            @Nullable UUID partner,
            @Nullable LocalDate openedFrom,
            @Nullable LocalDate openedTo,
            Instant activeFrom,
            Instant activeBefore,
            @Nullable Boolean restricted,
            LocalDate keyUntil);

    @HQL("select new ClaimSummary(c.claimId, c.reference, p.details.surname || ', ' || p.details.forenames,"
            + " p.details.born, p.details.died, p.details.nhsNumber, c.stage, c.stageSince, c.outcome, f.fullName,"
            + " b.fullName, c.openedOn, c.lastActivityAt, c.restricted, c.nextKeyOn, c.nextKeyKind) "
            + WITH_PEOPLE + "where c.reference = :reference and " + Wall.VISIBLE)
    Optional<ClaimSummary> summary(ClaimReference reference, AccountId reader);

    @HQL("select c.reference from Claim c where c.claimId = :claim and " + Wall.VISIBLE)
    Optional<ClaimReference> referenceOf(ClaimId claim, AccountId reader);

    @HQL("select c.claimId from Claim c where c.claimId in :claims and " + Wall.VISIBLE)
    List<ClaimId> existing(Collection<ClaimId> claims, AccountId reader);

    /** Those of the claims that exist for the reader, by their ids. */
    @HQL("select new ClaimName(c.claimId, c.reference, p.details.surname || ', ' || p.details.forenames) " + WITH_PEOPLE
            + "where c.claimId in :claims and " + Wall.VISIBLE)
    List<ClaimName> names(Collection<ClaimId> claims, AccountId reader);

    /** Ids alone, the newest reference first: for work on everything that a list shows. */
    @HQL("select c.claimId from Claim c where " + Wall.VISIBLE + "\n" + AS_WISHED + " order by c.reference.value desc")
    SelectionQuery<ClaimId> ids(
            AccountId reader,
            String words,
            Collection<Stage> stages,
            @Nullable UUID feeEarner,
            @Nullable UUID partner,
            @Nullable LocalDate openedFrom,
            @Nullable LocalDate openedTo,
            Instant activeFrom,
            Instant activeBefore,
            @Nullable Boolean restricted,
            LocalDate keyUntil);

    @HQL("select c.claimId from Claim c where c.reference in :references and " + Wall.VISIBLE)
    List<ClaimId> idsOf(Collection<ClaimReference> references, AccountId reader);

    @HQL("select r.person from Claim c join ClaimRole r on r.claim = c.claimId"
            + " where c.reference = :reference and r.role = org.explant.claim.Part.CLAIMANT and r.toOn is null and "
            + Wall.VISIBLE)
    PersonId claimantOf(ClaimReference reference, AccountId reader);

    @HQL("select m.from, m.to, m.movedOn, m.recordedAt, a.fullName, m.reason from Claim c"
            + " join StageMove m on m.claim = c.claimId join Account a on a.accountId = m.movedBy"
            + " where c.reference = :reference and " + Wall.VISIBLE + " order by m.step")
    List<StageMoveLine> movesOf(ClaimReference reference, AccountId reader);

    @HQL("select c.reference from Claim c join ClaimForm o on o.claimId = c.claimId.value"
            + " where o.formKey = :formKey and o.sentBy = :sentBy and " + Wall.VISIBLE)
    Optional<ClaimReference> openedByForm(UUID formKey, UUID sentBy, AccountId reader);
}
