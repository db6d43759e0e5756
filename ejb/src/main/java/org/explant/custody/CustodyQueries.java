// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Reads of removed components and their logs; each asks the wall. */
interface CustodyQueries {
    String ACROSS = " from Explant x join Claim c on c.claimId = x.claimId"
            + " join ClaimRole r on r.claim = c.claimId and r.role = org.explant.claim.Part.CLAIMANT and r.toOn is null"
            + " join Person p on p.personId = r.person"
            + " where x.state.whereabouts in :places and (cast(:held as Boolean) is null or x.state.held = :held) and ";

    EntityManager entityManager();

    @HQL("select x from Explant x join Claim c on c.claimId = x.claimId where x.claimId = :claim and " + Wall.VISIBLE
            + " order by x.label, x.explantId")
    List<Explant> ofClaim(ClaimId claim, AccountId reader);

    @HQL("select x from Explant x join Claim c on c.claimId = x.claimId where x.claimId = :claim"
            + " and x.explantId = :explant and " + Wall.VISIBLE)
    Optional<Explant> explant(ClaimId claim, ExplantId explant, AccountId reader);

    /** Of components that have passed the wall. */
    @HQL("select e from CustodyEntry e where e.explant = :explant order by e.number")
    List<CustodyEntry> log(ExplantId explant);

    /** The log with the names of those who wrote and struck, of components that have passed the wall. */
    @HQL("select e, a.fullName, s.fullName from CustodyEntry e join Account a on a.accountId = e.recordedBy"
            + " left join Account s on s.accountId = e.struckBy where e.explant = :explant"
            + " order by e.happened.from desc, e.number desc")
    List<Object[]> named(ExplantId explant);

    @HQL("select count(x) from Explant x where x.claimId = :claim and x.component = :component")
    long ofComponent(ClaimId claim, UUID component);

    @HQL("select x.explantId, c.reference, p.details.surname || ', ' || p.details.forenames, x.label, x.removed.from,"
            + " x.state.whereabouts, x.state.placeKind, x.state.place, x.state.since, x.state.held, x.state.consent"
            + ACROSS + Wall.VISIBLE)
    SelectionQuery<ExplantLine> across(AccountId reader, Collection<Whereabouts> places, @Nullable Boolean held);

    @HQL("select count(x)" + ACROSS + Wall.VISIBLE)
    long total(AccountId reader, Collection<Whereabouts> places, @Nullable Boolean held);
}
