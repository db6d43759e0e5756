// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.explant.claim.ClaimId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** When the documents of a claim came in. Whoever asks has passed the wall. */
interface ReceiptQueries {
    EntityManager entityManager();

    @HQL("select count(d) from Document d where d.claimId = :claim")
    long number(ClaimId claim);

    /** What the system brought in has nobody's name. */
    @HQL("select d.title, d.type, d.receivedAt, coalesce(a.fullName, '') from Document d"
            + " left join Account a on a.accountId = d.receivedBy where d.claimId = :claim"
            + " order by d.receivedAt desc, d.documentId.value")
    List<ReceiptLine> receipts(ClaimId claim, Page page);
}
