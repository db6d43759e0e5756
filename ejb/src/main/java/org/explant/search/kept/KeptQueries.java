// SPDX-License-Identifier: Apache-2.0
package org.explant.search.kept;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Wall;
import org.explant.search.gap.Gap;
import org.hibernate.annotations.processing.HQL;

/** Reads of kept searches: one's own and those shared with one, never those of a claim behind the wall. */
interface KeptQueries {
    /** Whoever keeps it, or whom it is shared with; and the claim it asks must be there for them. */
    String MAY = "k.removedAt is null and (k.owner = :reader or exists (select 1 from k.readers m where m = :reader))"
            + " and (c.claimId is null or " + Wall.VISIBLE + ")";

    String FROM = " from KeptSearch k join SearchRequest s on s.searchId = k.search"
            + " join Account a on a.accountId = k.owner left join Claim c on c.claimId = k.claim where ";

    String LINE = "select new KeptLine(k.keptId, k.version, k.name, k.search, s.query, c.reference, a.fullName,"
            + " case when k.owner = :reader then true else false end, k.keptAt)" + FROM;

    EntityManager entityManager();

    @HQL(LINE + MAY + " order by k.keptAt desc")
    List<KeptLine> lines(AccountId reader);

    @HQL(LINE + "k.keptId = :kept and " + MAY)
    Optional<KeptLine> line(KeptId kept, AccountId reader);

    @HQL("select k" + FROM + "k.keptId = :kept and " + MAY)
    Optional<KeptSearch> kept(KeptId kept, AccountId reader);

    /** Of this reader alone: what others were answered counts what they may see. */
    @HQL("select n from KeptAnswer n where n.kept = :kept and n.answeredBy = :reader order by n.answeredAt desc")
    List<KeptAnswer> answers(KeptId kept, AccountId reader);

    /** What could not be searched then, as far as it may still be seen. */
    @HQL("select new Gap(c.reference, d.documentId, d.title, g.gapPlace.page, g.state) from KeptGap g"
            + " join KeptAnswer n on n.answerId = g.gapPlace.answer"
            + " join Document d on d.documentId.value = g.gapPlace.document join Claim c on c.claimId = d.claimId"
            + " where g.gapPlace.answer = :answer and n.answeredBy = :reader and " + Wall.VISIBLE
            + " order by c.reference.value, lower(d.title), d.documentId.value, g.gapPlace.page")
    List<Gap> gaps(UUID answer, AccountId reader);
}
