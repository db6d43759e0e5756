// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Part;
import org.explant.claim.PartyWall;
import org.explant.claim.Wall;
import org.explant.party.ChangeLine;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** Reads of who plays which part in a claim. */
interface RoleQueries {
    /** The role and whoever plays it. */
    String WITH_PARTY = "from ClaimRole r"
            + " join Claim c on c.claimId = r.claim"
            + " left join Person p on p.personId = r.person"
            + " left join Organisation o on o.organisationId = r.organisation"
            + " left join Organisation g on g.organisationId = o.details.partOf and " + PartyWall.GROUP
            + " left join ClaimRole d on d.roleId = r.detail.actsFor"
            + " left join Person dp on dp.personId = d.person"
            + " left join Organisation df on df.organisationId = d.organisation ";

    EntityManager entityManager();

    /** Whoever may see the claim may see all who play a part in it, whatever else hides these. */
    @HQL("select new RoleLine(r.roleId, r.version, r.role, r.person, r.organisation,"
            + " coalesce(p.details.surname || ', ' || p.details.forenames, o.details.name), o.details.kind,"
            + " g.details.name, r.detail, coalesce(dp.details.surname || ', ' || dp.details.forenames, df.details.name),"
            + " r.fromOn, r.toOn, r.endReason) "
            + WITH_PARTY + "where r.claim = :claim and " + Wall.VISIBLE
            + " order by r.toOn nulls first, r.fromOn, r.roleId.value")
    List<RoleLine> rolesOf(ClaimId claim, AccountId reader);

    /** Asked after the wall. */
    @HQL("from ClaimRole r where r.roleId = :role and r.claim = :claim")
    Optional<ClaimRole> role(RoleId role, ClaimId claim);

    /** Asked after the wall. */
    @HQL("select count(r) from ClaimRole r where r.claim = :claim and r.role = :part and r.toOn is null"
            + " and (r.person.value = :person or r.organisation.value = :organisation)")
    long playing(ClaimId claim, Part part, @Nullable UUID person, @Nullable UUID organisation);

    @HQL("select new ChangeLine(h.changedAt, a.fullName, h.reason, h.before) from ClaimRoleChange h"
            + " join ClaimRole r on r.roleId = h.role join Claim c on c.claimId = r.claim"
            + " left join Account a on a.accountId = h.changedBy"
            + " where r.claim = :claim and h.role = :role and " + Wall.VISIBLE
            + " order by h.changedAt desc, h.changeId")
    List<ChangeLine> changesOf(RoleId role, ClaimId claim, AccountId reader);
}
