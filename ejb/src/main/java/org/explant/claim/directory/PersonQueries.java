// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.Part;
import org.explant.claim.PartyWall;
import org.explant.claim.Wall;
import org.explant.party.PersonId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** Reads of people for readers. Every one asks the wall; a test counts them. */
interface PersonQueries {
    String CLAIMS = "(select count(distinct r.claim.value) from ClaimRole r join Claim c on c.claimId = r.claim"
            + " where r.person = p.personId and " + Wall.VISIBLE + ")";

    String WITHOUT_NUMBER = "(p.details.nhsNumber.digits is null and p.details.chiNumber.digits is null"
            + " and p.details.healthAndCareNumber.digits is null)";

    String AS_WISHED = " and (lower(p.details.surname || ', ' || p.details.forenames) like :words escape '\\'"
            + " or lower(p.details.forenames || ' ' || p.details.surname) like :words escape '\\'"
            + " or p.details.nhsNumber.digits = :code or p.details.chiNumber.digits = :code"
            + " or p.details.healthAndCareNumber.digits = :code or p.profession.gmcNumber.digits = :code"
            + " or p.details.nationalInsuranceNumber.value = :code"
            + " or exists (select 1 from OtherName n where n.person = p.personId and n.withdrawn.at is null"
            + " and (lower(n.name || ', ' || n.forenames) like :words escape '\\'"
            + " or lower(n.forenames || ' ' || n.name) like :words escape '\\')))"
            + " and (:anyPart = true or exists (select 1 from ClaimRole r join Claim c on c.claimId = r.claim"
            + " where r.person = p.personId and r.role = :part and " + Wall.VISIBLE + "))"
            + " and (:anyNumber = true or " + WITHOUT_NUMBER + ")";

    EntityManager entityManager();

    @HQL("select p.personId, p.details.surname || ', ' || p.details.forenames, p.details.born, p.details.died,"
            + " p.details.postcode, p.profession.discipline, " + CLAIMS
            + " from Person p where " + PartyWall.PERSON + AS_WISHED)
    SelectionQuery<PersonLine> lines(
            AccountId reader, String words, String code, boolean anyPart, Part part, boolean anyNumber);

    @HQL("select count(p) from Person p where " + PartyWall.PERSON + AS_WISHED)
    long total(AccountId reader, String words, String code, boolean anyPart, Part part, boolean anyNumber);

    @HQL("select c.reference, q.details.surname || ', ' || q.details.forenames, c.stage, r.role, r.fromOn, r.toOn"
            + " from ClaimRole r join Claim c on c.claimId = r.claim"
            + " join ClaimRole t on t.claim = c.claimId and t.role = org.explant.claim.Part.CLAIMANT and t.toOn is null"
            + " join Person q on q.personId = t.person"
            + " where r.person = :person and " + Wall.VISIBLE
            + " order by r.toOn nulls first, r.fromOn desc, c.reference.value")
    List<PartyRoleLine> rolesOf(PersonId person, AccountId reader);

    @HQL("select new AffiliationLine(a.affiliationId, p.personId, p.details.surname || ', ' || p.details.forenames,"
            + " o.organisationId, o.details.name, a.post, a.fromOn, a.toOn, a.withdrawn.reason)"
            + " from Affiliation a join Person p on p.personId = a.person"
            + " join Organisation o on o.organisationId = a.organisation"
            + " where a.person = :person and " + PartyWall.PERSON + " and " + PartyWall.ORGANISATION
            + " order by a.withdrawn.at nulls first, a.toOn desc nulls first, o.details.name, a.affiliationId")
    List<AffiliationLine> affiliationsOf(PersonId person, AccountId reader);

    @HQL("select count(distinct p) from Person p join ClaimRole r on r.person = p.personId"
            + " join Claim c on c.claimId = r.claim"
            + " where r.role = org.explant.claim.Part.CLAIMANT and r.toOn is null and " + Wall.VISIBLE
            + " and (:anyNumber = true or " + WITHOUT_NUMBER + ")")
    long claimants(AccountId reader, boolean anyNumber);
}
