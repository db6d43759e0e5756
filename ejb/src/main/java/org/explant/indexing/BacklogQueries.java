// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads and trims the backlog of the index. */
interface BacklogQueries {
    EntityManager entityManager();

    @HQL("""
            select new PendingChange(p.seq, p.document) from PendingIndexing p
            where p.seq > :watermark order by p.seq
            """)
    List<PendingChange> after(long watermark, Page page);

    @HQL("delete from PendingIndexing p where p.seq <= (select min(i.watermark) from IndexInstance i)")
    int trim();

    @HQL("select i.watermark from IndexInstance i where i.instance = :instance")
    Optional<Long> watermark(String instance);

    /** Indexes of servers that are gone must not hold the backlog for ever. */
    @HQL("delete from IndexInstance i where i.seenAt < :longAgo and i.instance <> :own and i.lasting = false")
    int forgetSilent(Instant longAgo, String own);
}
