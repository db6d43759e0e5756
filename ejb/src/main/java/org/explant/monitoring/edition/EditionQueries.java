// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.hibernate.annotations.processing.HQL;

/** Reads of drafts and releases; guidance says nothing of any claim. */
interface EditionQueries {
    String DRAFT = "select new DraftLine(d.draftId, d.edition, d.reference, d.copiedFrom, d.state, b.fullName,"
            + " d.begunAt, a.fullName) from GuidanceDraft d join Account b on b.accountId = d.begunBy"
            + " left join Account a on a.accountId.value = d.askedBy";

    String RELEASE = "select new ReleaseLine(r.releaseId, r.reference, r.draft, q.fullName, b.fullName, r.releasedAt,"
            + " w.fullName, r.withdrawalReason, x.fullName, r.withdrawnAt) from GuidanceRelease r"
            + " join Account q on q.accountId = r.askedBy join Account b on b.accountId = r.releasedBy"
            + " left join Account w on w.accountId.value = r.withdrawalAskedBy"
            + " left join Account x on x.accountId.value = r.withdrawnBy";

    EntityManager entityManager();

    @HQL(DRAFT + " order by d.begunAt desc")
    List<DraftLine> drafts();

    @HQL(DRAFT + " where d.draftId = :draft")
    Optional<DraftLine> draft(DraftId draft);

    @HQL("select new EditionLine(e.editionKey.number, e.content, e.reason, a.fullName, e.changedAt) from DraftEdition e"
            + " join Account a on a.accountId = e.changedBy where e.editionKey.draft = :draft"
            + " order by e.editionKey.number desc")
    List<EditionLine> editions(UUID draft);

    @HQL("select count(e) from DraftEdition e where e.editionKey.draft = :draft and e.changedBy = :account")
    long editionsBy(UUID draft, AccountId account);

    @HQL(RELEASE + " order by r.releaseId desc")
    List<ReleaseLine> releases();

    @HQL(RELEASE + " where r.draft = :draft")
    Optional<ReleaseLine> release(DraftId draft);

    /** Those that were not withdrawn, the earliest first. */
    @HQL("select new Written(r.reference, e.content) from GuidanceRelease r join DraftEdition e"
            + " on e.editionKey.draft = r.draft.value and e.editionKey.number = r.edition"
            + " where r.withdrawnAt is null order by r.releaseId")
    List<Written> standing();

    /** Counts releases and withdrawals: another number, another guidance. */
    @HQL("select count(r) + count(r.withdrawnAt) from GuidanceRelease r")
    long number();
}
