// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentType;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What somebody searched for. Its words are clinical: no log, no address and no audit row repeats them. */
@Entity
@Immutable
@Table(name = "search_request")
class SearchRequest {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "search_id"))
    private SearchId searchId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private AccountId askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String query;

    private boolean exact;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private @Nullable ClaimId claim;

    @Enumerated(EnumType.STRING)
    private @Nullable DocumentType type;

    @Column(name = "dated_from")
    private @Nullable LocalDate datedFrom;

    @Column(name = "dated_to")
    private @Nullable LocalDate datedTo;

    @Column(name = "undated_too")
    private boolean undatedToo;

    @SuppressWarnings("NullAway.Init")
    protected SearchRequest() {}

    SearchRequest(NewSearch wanted, @Nullable ClaimId claim, AccountId askedBy, Instant now) {
        searchId = SearchId.fresh();
        this.askedBy = askedBy;
        askedAt = now;
        query = wanted.query();
        exact = wanted.exact();
        this.claim = claim;
        type = wanted.type();
        datedFrom = wanted.from();
        datedTo = wanted.to();
        undatedToo = wanted.undatedToo();
    }

    SearchId searchId() {
        return searchId;
    }
}
