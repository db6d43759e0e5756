// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.NextKeyDateFound;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import org.hibernate.query.Page;

/** Reads of key dates. What a person asks passes the wall of the claim. */
interface KeyDateQueries {
    String LINE = """
            select new KeyDateLine(k.keyDateId, k.version, k.kind, d.name, d.critical, k.dueOn, k.what, k.source, k.owner,
                o.fullName, s.accountId.value, s.fullName, k.state, k.endedOn,
                (select count(t) from KeyDateStep t where t.keyDate = k.keyDateId
                    and t.act in (MOVED_LATER, MOVED_EARLIER)))
            from KeyDate k
            join Claim c on c.claimId = k.claim
            join KeyDateKind d on d.code = k.kind
            join Account o on o.accountId = k.owner
            left join Account s on s.accountId = k.secondOwner
            """;

    String STEP = """
            select new KeyDateStepLine(d.name, t.act, t.actedOn, t.actedAt, a.fullName, t.fromOn, t.toOn, t.reason,
                w.fullName)
            from KeyDateStep t
            join KeyDate k on k.keyDateId = t.keyDate
            join KeyDateKind d on d.code = k.kind
            join Account a on a.accountId = t.actedBy
            left join Account w on w.accountId = t.agreedWith
            """;

    EntityManager entityManager();

    @HQL(LINE + "where k.claim = :claim and " + Wall.VISIBLE + " order by k.dueOn, k.keyDateId.value")
    List<KeyDateLine> lines(ClaimId claim, AccountId reader);

    @HQL(LINE + "where k.keyDateId = :keyDate and " + Wall.VISIBLE)
    Optional<KeyDateLine> line(KeyDateId keyDate, AccountId reader);

    @HQL("select c.claimId from KeyDate k join Claim c on c.claimId = k.claim where k.keyDateId = :keyDate and "
            + Wall.VISIBLE)
    Optional<ClaimId> claimOf(KeyDateId keyDate, AccountId reader);

    /** Of a key date that has passed the wall. */
    @HQL("select c.reference from KeyDate k join Claim c on c.claimId = k.claim where k.keyDateId = :keyDate")
    ClaimReference reference(KeyDateId keyDate);

    /** Of a key date that has passed the wall. */
    @HQL(STEP + "where t.keyDate = :keyDate order by t.step desc")
    List<KeyDateStepLine> steps(KeyDateId keyDate);

    /** Of a claim that has passed the wall. */
    @HQL(STEP + "where t.claim = :claim order by t.actedOn desc, t.actedAt desc, t.step desc")
    List<KeyDateStepLine> steps(ClaimId claim, Page page);

    /** Of a claim that has passed the wall. */
    @HQL("select count(t) from KeyDateStep t where t.claim = :claim")
    long number(ClaimId claim);

    @HQL("select new KindLine(d.code, d.name, d.critical) from KeyDateKind d order by d.place")
    List<KindLine> kinds();

    @HQL("from KeyDateKind d where d.code = :code")
    Optional<KeyDateKind> kind(String code);

    /** Nobody else works out the next key date of this claim until the transaction ends. */
    @SQL("select claim_id from claim where claim_id = :claim for no key update")
    List<UUID> lock(UUID claim);

    @HQL("select new org.explant.claim.NextKeyDateFound(k.claim, k.dueOn, k.kind) from KeyDate k"
            + " where k.claim = :claim and k.state in :states order by k.dueOn, k.keyDateId.value")
    List<NextKeyDateFound> next(ClaimId claim, Collection<KeyDateState> states, Page page);
}
