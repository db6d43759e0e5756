// SPDX-License-Identifier: Apache-2.0
package org.explant.citation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.jspecify.annotations.Nullable;

/** That a page proves a fact. Never changed: a wrong one is withdrawn, and stays to be seen. */
@Entity
class Citation {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "citation_id"))
    private CitationId citationId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id", updatable = false))
    private ClaimId claimId;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "fact_kind", updatable = false))
    @AttributeOverride(name = "id", column = @Column(name = "fact_id", updatable = false))
    @AttributeOverride(name = "field", column = @Column(name = "fact_field", updatable = false))
    private CitedFact fact;

    @Embedded
    @AttributeOverride(name = "document.value", column = @Column(name = "document_id", updatable = false))
    @AttributeOverride(name = "page", column = @Column(name = "page", updatable = false))
    private PageCitation cited;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cited_by", updatable = false))
    private AccountId citedBy;

    @Column(name = "cited_at", updatable = false)
    private Instant citedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "withdrawn_by"))
    private @Nullable AccountId withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    @SuppressWarnings("NullAway.Init")
    protected Citation() {}

    Citation(ClaimId claim, CitedFact fact, PageCitation cited, AccountId by, Instant at) {
        citationId = CitationId.fresh();
        claimId = claim;
        this.fact = fact;
        this.cited = cited;
        citedBy = by;
        citedAt = at;
    }

    /** From now on it no longer counts; withdrawn twice, the first reason stays. */
    boolean withdraw(String reason, AccountId by, Instant at) {
        if (reason.isBlank()) throw new CitationNeedsReason();
        if (withdrawnAt != null) return false;
        withdrawnReason = reason.strip();
        withdrawnBy = by;
        withdrawnAt = at;
        return true;
    }

    CitationId citationId() {
        return citationId;
    }

    CitedFact fact() {
        return fact;
    }

    PageCitation cited() {
        return cited;
    }

    @Override
    public String toString() {
        return "citation " + citationId;
    }
}
