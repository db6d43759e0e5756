// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.explant.access.AccountId;
import org.explant.claim.PartyWall;
import org.explant.claim.Wall;
import org.explant.party.OrganisationId;
import org.explant.party.organisation.OrganisationKind;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** Reads of organisations for readers. Every one asks the wall; a test counts them. */
interface OrganisationReadQueries {
    String CLAIMS = "(select count(distinct r.claim.value) from ClaimRole r join Claim c on c.claimId = r.claim"
            + " where r.organisation = o.organisationId and " + Wall.VISIBLE + ")";

    String LINE = "select o.organisationId, o.details.name, o.details.kind, g.details.name, o.details.odsCode,"
            + " o.details.postcode, " + CLAIMS;

    String WITH_GROUP = " from Organisation o left join Organisation g on g.organisationId = o.details.partOf and "
            + PartyWall.GROUP;

    String AS_WISHED = " and (lower(o.details.name) like :words escape '\\' or o.details.odsCode.value = :code"
            + " or o.details.sraNumber.value = :code"
            + " or exists (select 1 from OtherName n where n.organisation = o.organisationId"
            + " and n.withdrawn.at is null and lower(n.name) like :words escape '\\'))"
            + " and (:anyKind = true or o.details.kind = :kind)";

    EntityManager entityManager();

    @HQL(LINE + WITH_GROUP + " where " + PartyWall.ORGANISATION + AS_WISHED)
    SelectionQuery<OrganisationLine> lines(
            AccountId reader, String words, String code, boolean anyKind, OrganisationKind kind);

    @HQL("select count(o) from Organisation o where " + PartyWall.ORGANISATION + AS_WISHED)
    long total(AccountId reader, String words, String code, boolean anyKind, OrganisationKind kind);

    @HQL(LINE + WITH_GROUP + " where o.details.partOf = :organisation and " + PartyWall.ORGANISATION
            + " order by o.details.name, o.organisationId.value")
    List<OrganisationLine> partsOf(OrganisationId organisation, AccountId reader);

    @HQL("select g.details.name from Organisation o join Organisation g on g.organisationId = o.details.partOf"
            + " where o.organisationId = :organisation and " + PartyWall.GROUP + " and " + PartyWall.ORGANISATION)
    Optional<String> belongsTo(OrganisationId organisation, AccountId reader);

    @HQL("select c.reference, q.details.surname || ', ' || q.details.forenames, c.stage, r.role, r.fromOn, r.toOn"
            + " from ClaimRole r join Claim c on c.claimId = r.claim"
            + " join ClaimRole t on t.claim = c.claimId and t.role = org.explant.claim.Part.CLAIMANT and t.toOn is null"
            + " join Person q on q.personId = t.person"
            + " where r.organisation = :organisation and " + Wall.VISIBLE
            + " order by r.toOn nulls first, r.fromOn desc, c.reference.value")
    List<PartyRoleLine> rolesOf(OrganisationId organisation, AccountId reader);

    @HQL("select new AffiliationLine(a.affiliationId, p.personId, p.details.surname || ', ' || p.details.forenames,"
            + " o.organisationId, o.details.name, a.post, a.fromOn, a.toOn, a.withdrawn.reason)"
            + " from Affiliation a join Person p on p.personId = a.person"
            + " join Organisation o on o.organisationId = a.organisation"
            + " where a.organisation = :organisation and a.withdrawn.at is null and " + PartyWall.PERSON + " and "
            + PartyWall.ORGANISATION
            + " order by a.toOn desc nulls first, p.details.surname, p.details.forenames, a.affiliationId")
    List<AffiliationLine> peopleOf(OrganisationId organisation, AccountId reader);
}
