// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.explant.access.AccountId;
import org.explant.access.Role;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Stage;
import org.explant.claim.Team;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;

/** Reads of teams. Every one asks the wall. */
interface TeamQueries {
    EntityManager entityManager();

    @HQL("select t.placeId, t.part, t.account, a.fullName, t.fromOn, t.toOn, t.reason, t.recordedAt, b.fullName"
            + " from Claim c join TeamPlace t on t.claim = c.claimId join Account a on a.accountId = t.account"
            + " join Account b on b.accountId = t.recordedBy"
            + " where c.claimId = :claim and " + Wall.VISIBLE
            + " order by t.fromOn desc, t.recordedAt desc, a.fullName")
    List<TeamLine> places(ClaimId claim, AccountId reader);

    @HQL("select t from Claim c join TeamPlace t on t.claim = c.claimId where c.claimId = :claim and t.part = :part"
            + " and t.account = :account and t.toOn is null and " + Wall.VISIBLE)
    Optional<TeamPlace> present(ClaimId claim, TeamPart part, AccountId account, AccountId reader);

    @HQL("select c.team from Claim c where c.claimId = :claim and " + Wall.VISIBLE)
    Team team(ClaimId claim, AccountId reader);

    @HQL("select c.reference from Claim c where c.claimId = :claim and " + Wall.VISIBLE)
    ClaimReference reference(ClaimId claim, AccountId reader);

    @HQL("select c.openedOn from Claim c where c.claimId = :claim and " + Wall.VISIBLE)
    LocalDate openedOn(ClaimId claim, AccountId reader);

    /** Whether that person may know of the claim. */
    @HQL("select count(c) from Claim c where c.claimId = :claim and " + Wall.VISIBLE)
    long mayKnow(ClaimId claim, AccountId reader);

    @HQL("select a.role from Account a where a.accountId = :account and a.disabled = false")
    Optional<Role> roleOf(AccountId account);

    /** Open claims in which somebody has that place. */
    @HQL("select c.claimId, c.reference, p.details.surname || ', ' || p.details.forenames, c.stage, c.team"
            + " from Claim c join ClaimRole r on r.claim = c.claimId and r.role = org.explant.claim.Part.CLAIMANT"
            + " and r.toOn is null join Person p on p.personId = r.person"
            + " where c.stage in :stages and ((:part = 'FEE_EARNER' and c.team.feeEarner = :holder)"
            + " or (:part = 'SUPERVISING_PARTNER' and c.team.supervisingPartner = :holder)"
            + " or (:part = 'PARALEGAL' and exists (select 1 from TeamPlace t where t.claim = c.claimId and t.toOn is null"
            + " and t.part = org.explant.team.TeamPart.PARALEGAL and t.account = :holder)))"
            + " and " + Wall.VISIBLE + " order by c.reference.value")
    List<HeldClaim> held(String part, AccountId holder, Collection<Stage> stages, AccountId reader);
}
