// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing.agreement;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.explant.access.AccountId;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What can be found, behind the wall; and how the comparisons went, for those who keep the index. */
interface AgreementQueries {
    EntityManager entityManager();

    @HQL("select new PageSums(coalesce(sum(d.pagesSearchable + d.pagesNotSearchable), 0),"
            + " coalesce(sum(case when k.attempts is null then d.pagesSearchable else 0 end), 0),"
            + " coalesce(sum(case when d.state in (RECEIVED, READING) then 1 else 0 end), 0),"
            + " coalesce(sum(case when k.attempts is null then 0 else 1 end), 0),"
            + " coalesce(sum(case when d.state = FAILED then 1 else 0 end), 0))"
            + " from Document d join Claim c on c.claimId = d.claimId"
            + " left join ParkedDocument k on k.document = d.documentId where " + Wall.VISIBLE)
    PageSums sums(AccountId reader);

    /** What the index has yet to take up anew, beside what is being read and what is parked. */
    @HQL("select new PendingSums(coalesce(sum(d.pagesSearchable), 0), count(d.documentId.value))"
            + " from Document d join Claim c on c.claimId = d.claimId"
            + " left join ParkedDocument k on k.document = d.documentId"
            + " where k.attempts is null and d.state not in (RECEIVED, READING)"
            + " and exists (select 1 from PendingIndexing b where b.document = d.documentId and b.seq > :watermark)"
            + " and " + Wall.VISIBLE)
    PendingSums pendingSums(long watermark, AccountId reader);

    @HQL("select min(b.notedAt) from PendingIndexing b join Document d on d.documentId = b.document"
            + " join Claim c on c.claimId = d.claimId where b.seq > :watermark and " + Wall.VISIBLE)
    Optional<Instant> oldestPending(long watermark, AccountId reader);

    @HQL("""
            select new ComparisonLine(x.comparedAt, a.fullName, x.watermark, x.claims, x.documents, x.pages,
                x.disagreeing, x.again)
            from IndexComparison x left join Account a on a.accountId = x.comparedBy
            order by x.comparedAt desc
            """)
    List<ComparisonLine> comparisons(Page page);

    @HQL("""
            select new ParkedLine(k.document, k.reason, k.parkedAt, k.triedAt, k.attempts, k.nextTry)
            from ParkedDocument k order by k.parkedAt, k.document
            """)
    List<ParkedLine> parked(Page page);

    @HQL("select count(k) from ParkedDocument k")
    long parkedNumber();

    @HQL("select count(distinct b.document.value) from PendingIndexing b where b.seq > :watermark")
    long pending(long watermark);
}
