// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Wall;
import org.explant.document.DocumentId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads for those who search; every answer about evidence stands behind the wall. */
interface SearchQueries {
    EntityManager entityManager();

    /** A stored search, for the one who asked it. */
    @HQL("""
            select new StoredSearch(s, c.reference)
            from SearchRequest s left join Claim c on c.claimId = s.claim
            where s.searchId = :search and s.askedBy = :reader
            """)
    Optional<StoredSearch> asked(SearchId search, AccountId reader);

    @HQL("""
            select new StoredSearch(s, c.reference)
            from SearchRequest s left join Claim c on c.claimId = s.claim
            where s.askedBy = :reader order by s.askedAt desc
            """)
    List<StoredSearch> recent(AccountId reader, Page page);

    /** A stored search, for those who have asked before whether the reader may know of it. */
    @HQL("""
            select new StoredSearch(s, c.reference)
            from SearchRequest s left join Claim c on c.claimId = s.claim where s.searchId = :search
            """)
    Optional<StoredSearch> stored(SearchId search);

    @HQL("""
            select new Found(d.documentId, c.reference, p.details.surname, p.details.forenames, d.title, d.type, d.datedFrom, d.datedTo, d.datePrecision,
                d.provider)
            from Document d join Claim c on c.claimId = d.claimId
            left join ClaimRole r on r.claim = c.claimId and r.role = CLAIMANT
            left join Person p on p.personId = r.person
            where d.documentId in :documents and """ + " " + Wall.VISIBLE)
    List<Found> found(Set<DocumentId> documents, AccountId reader);

    /** Claims by name, with their claimants. */
    @HQL("""
            select new ClaimNamed(c.claimId, c.reference, c.stage, r.person, p.details.surname, p.details.forenames)
            from Claim c left join ClaimRole r on r.claim = c.claimId and r.role = CLAIMANT and r.toOn is null
            left join Person p on p.personId = r.person
            where c.claimId in :claims and """ + " " + Wall.VISIBLE)
    List<ClaimNamed> named(Set<ClaimId> claims, AccountId reader);

    @HQL("""
            select new Coverage(coalesce(sum(d.pagesSearchable), 0), coalesce(sum(d.pagesNotSearchable), 0),
                coalesce(sum(case when d.state in (RECEIVED, READING) then 1 else 0 end), 0),
                coalesce(sum(case when d.state = FAILED then 1 else 0 end), 0))
            from Document d join Claim c on c.claimId = d.claimId
            where (:allClaims = true or d.claimId in :claims) and """ + " " + Wall.VISIBLE)
    Coverage coverage(boolean allClaims, Set<ClaimId> claims, AccountId reader);

    @HQL("""
            select min(b.notedAt) from PendingIndexing b where b.seq is null or b.seq > :watermark
            """)
    Optional<Instant> oldestPending(long watermark);

    @HQL("""
            select count(distinct d.documentId) from PendingIndexing b
            join Document d on d.documentId = b.document join Claim c on c.claimId = d.claimId
            where b.seq > :watermark and d.state not in (RECEIVED, READING) and """ + " " + Wall.VISIBLE)
    long pending(long watermark, AccountId reader);
}
