// SPDX-License-Identifier: Apache-2.0
package org.explant.search.kept;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.search.Completeness;
import org.explant.search.SearchAnswer;
import org.explant.search.SearchId;
import org.hibernate.annotations.Immutable;

/** What one reader was answered at one moment. Never changed. */
@Entity
@Immutable
@Table(name = "kept_answer")
class KeptAnswer {
    @Id
    @Column(name = "answer_id")
    private UUID answerId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "kept_id"))
    private KeptId kept;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "search_id"))
    private SearchId search;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private AccountId answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "up_to")
    private Instant upTo;

    private long watermark;
    private long pages;
    private long documents;
    private long claims;

    @Column(name = "pages_searchable")
    private long pagesSearchable;

    @Column(name = "pages_not_searchable")
    private long pagesNotSearchable;

    @Column(name = "documents_pending")
    private long documentsPending;

    @Column(name = "documents_failed")
    private long documentsFailed;

    private boolean partial;
    private boolean capped;

    @SuppressWarnings("NullAway.Init")
    protected KeptAnswer() {}

    KeptAnswer(KeptId kept, SearchAnswer answer, AccountId answeredBy, Instant now) {
        answerId = UUID.randomUUID();
        this.kept = kept;
        this.answeredBy = answeredBy;
        answeredAt = now;
        search = answer.request().searchId();
        watermark = answer.watermark();
        pages = answer.found().pages();
        documents = answer.found().documents();
        claims = answer.claims();
        var completeness = answer.completeness();
        upTo = completeness.upTo();
        pagesSearchable = completeness.pagesSearchable();
        pagesNotSearchable = completeness.pagesNotSearchable();
        documentsPending = completeness.documentsPending();
        documentsFailed = completeness.documentsFailed();
        partial = completeness.partial();
        capped = completeness.capped();
    }

    KeptAnswerLine line() {
        var completeness = new Completeness(
                upTo, pagesSearchable, pagesNotSearchable, documentsPending, documentsFailed, partial, capped);
        return new KeptAnswerLine(answerId, search, answeredAt, watermark, pages, documents, claims, completeness);
    }

    UUID answerId() {
        return answerId;
    }
}
