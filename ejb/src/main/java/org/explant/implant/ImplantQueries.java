// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.implant.construct.Side;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** Reads of one claim's ledger; whoever asks has passed the wall of that claim. */
interface ImplantQueries {
    EntityManager entityManager();

    /** Makes the hip where it is not there yet; of two who do so at once, the second waits for the first. */
    @HQL("""
            insert into Hip (hipId, version, claimId, side, edition) values (:hip, 0, :claim, :side, 0)
            on conflict (claimId, side) do nothing
            """)
    int provide(HipId hip, ClaimId claim, Side side);

    @HQL("select h.hipId from Hip h where h.claimId = :claim and h.side = :side")
    Optional<HipId> hip(ClaimId claim, Side side);

    @HQL("select h from Hip h where h.claimId in :claims")
    List<Hip> hips(Collection<ClaimId> claims);

    /** Those that there are, in an order that is the same for whoever holds them. */
    @HQL("select h from Hip h where h.claimId in :claims order by h.hipId.value")
    SelectionQuery<Hip> hipsInOrder(Collection<ClaimId> claims);

    @HQL("select o from HipOperation o where o.claimId in :claims and o.struckAt is null")
    List<HipOperation> operations(Collection<ClaimId> claims);

    @HQL("select o from HipOperation o where o.claimId = :claim and o.operationId = :operation and o.struckAt is null")
    Optional<HipOperation> operation(ClaimId claim, OperationId operation);

    @HQL("select o.operationId from HipOperation o where o.claimId = :claim and o.formKey = :formKey")
    Optional<OperationId> recorded(ClaimId claim, UUID formKey);

    @HQL("select c from ImplantComponent c where c.claimId in :claims and c.struckAt is null")
    List<ImplantComponent> components(Collection<ClaimId> claims);

    @HQL("select c from ImplantComponent c where c.claimId = :claim and c.componentId = :component"
            + " and c.struckAt is null")
    Optional<ImplantComponent> component(ClaimId claim, ComponentId component);

    /** How many components an operation has put in or taken out. */
    @HQL("select count(c) from ImplantComponent c where c.claimId = :claim and c.struckAt is null"
            + " and (c.implantedBy = :operation or c.explantedBy = :plain)")
    long touchedBy(ClaimId claim, OperationId operation, UUID plain);

    @HQL("select s from SourceStatement s where s.claimId = :claim and s.statementId = :statement")
    Optional<SourceStatement> statement(ClaimId claim, StatementId statement);

    @HQL("select s from SourceStatement s where s.claimId = :claim and coalesce(s.component, s.operation) = :about"
            + " order by s.enteredAt, s.statementId.value")
    List<SourceStatement> about(ClaimId claim, UUID about);

    @HQL("""
            select new SourceLine(s.statementId, s.operation, s.component, s.field, s.value, s.source, s.grade,
                s.document, d.title, s.page, s.organisation, s.person, s.note, s.accepted, e.fullName, s.enteredAt,
                s.withdrawnReason, w.fullName, s.withdrawnAt)
            from SourceStatement s
            join Account e on e.accountId = s.enteredBy
            left join Account w on w.accountId.value = s.withdrawnBy
            left join Document d on d.documentId.value = s.document
            where s.claimId in :claims
            order by s.enteredAt, s.statementId.value
            """)
    List<SourceLine> lines(Collection<ClaimId> claims);

    @HQL("""
            select new AcceptanceLine(s.field, s.value, s.source, x.reason, a.fullName, x.acceptedAt)
            from Acceptance x
            join SourceStatement s on s.statementId = x.statementId
            join Account a on a.accountId = x.acceptedBy
            where x.claimId = :claim and coalesce(s.component, s.operation) = :about
            order by x.acceptedAt, x.acceptanceId
            """)
    List<AcceptanceLine> acceptances(ClaimId claim, UUID about);

    @HQL("select d.pages from Document d where d.documentId = :document and d.claimId = :claim")
    Optional<Integer> pages(DocumentId document, ClaimId claim);

    @HQL("select new DiedOn(r.claim, p.details.died) from ClaimRole r join Person p on p.personId = r.person"
            + " where r.claim in :claims and r.role = org.explant.claim.Part.CLAIMANT and r.toOn is null"
            + " and p.details.died is not null")
    List<DiedOn> died(Collection<ClaimId> claims);

    @HQL("delete from HipFinding f where f.hipId in :hips")
    int forget(Collection<HipId> hips);
}
