// SPDX-License-Identifier: Apache-2.0
package org.explant.search.facet;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.Wall;
import org.explant.implant.source.ImplantField;
import org.hibernate.annotations.processing.HQL;

/** What is known of the claims that the reader may see. */
interface FacetQueries {
    EntityManager entityManager();

    @HQL("select new ClaimAttribute(c.claimId, cast(c.stage as String)) from Claim c where " + Wall.VISIBLE)
    List<ClaimAttribute> stages(AccountId reader);

    @HQL("select new ClaimAttribute(c.claimId, cast(c.team.feeEarner.value as String)) from Claim c where "
            + Wall.VISIBLE)
    List<ClaimAttribute> feeEarners(AccountId reader);

    @HQL("select new ClaimAttribute(c.claimId, c.reference.value) from Claim c where " + Wall.VISIBLE)
    List<ClaimAttribute> references(AccountId reader);

    /** Said by a paper and neither withdrawn nor struck out. */
    @HQL("select distinct new ClaimAttribute(c.claimId, s.value) from SourceStatement s"
            + " join Claim c on c.claimId = s.claimId where s.field = :field and s.withdrawnAt is null"
            + " and not exists (select 1 from ImplantComponent i where i.componentId.value = s.component"
            + " and i.struckAt is not null)"
            + " and not exists (select 1 from HipOperation o where o.operationId.value = s.operation"
            + " and o.struckAt is not null) and " + Wall.VISIBLE)
    List<ClaimAttribute> stated(ImplantField field, AccountId reader);

    @HQL("select new ClaimAttribute(c.claimId, p.details.forenames || ' ' || p.details.surname) from ClaimRole r"
            + " join Claim c on c.claimId = r.claim join Person p on p.personId = r.person"
            + " where r.role = CLAIMANT and r.toOn is null and " + Wall.VISIBLE)
    List<ClaimAttribute> claimants(AccountId reader);
}
