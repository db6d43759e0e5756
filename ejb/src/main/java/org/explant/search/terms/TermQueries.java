// SPDX-License-Identifier: Apache-2.0
package org.explant.search.terms;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;

/** Reads of one's own term lists; one that counts a claim behind the wall is not there. */
interface TermQueries {
    String MAY = "t.removedAt is null and t.owner = :reader and (c.claimId is null or " + Wall.VISIBLE + ")";

    String LINE = "select new TermListLine(t.listId, t.name, c.reference, t.exact, t.countedAt, t.upTo, t.partial,"
            + " (select count(*) from TermCount n where n.termPlace.list = t.listId.value)) from TermList t"
            + " left join Claim c on c.claimId = t.claim where ";

    EntityManager entityManager();

    @HQL(LINE + MAY + " order by t.countedAt desc")
    List<TermListLine> lines(AccountId reader);

    @HQL(LINE + "t.listId = :list and " + MAY)
    Optional<TermListLine> line(TermListId list, AccountId reader);

    @HQL("select t from TermList t left join Claim c on c.claimId = t.claim where t.listId = :list and " + MAY)
    Optional<TermList> list(TermListId list, AccountId reader);

    @HQL("select new TermLine(n.termPlace.place, n.query, n.problem, n.pages, n.documents, n.claimants, n.exclusive)"
            + " from TermCount n where n.termPlace.list = :list order by n.termPlace.place")
    List<TermLine> terms(UUID list);
}
