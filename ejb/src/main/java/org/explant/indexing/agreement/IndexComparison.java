// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing.agreement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That index and database were compared, and how it went. */
@Entity
@Immutable
@Table(name = "index_comparison")
class IndexComparison {
    @Id
    @Column(name = "comparison_id")
    private UUID comparisonId;

    @Column(name = "compared_at")
    private Instant comparedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "compared_by"))
    private @Nullable AccountId comparedBy;

    private long watermark;
    private int claims;
    private long documents;
    private long pages;
    private int disagreeing;
    private int again;

    @SuppressWarnings("NullAway.Init")
    protected IndexComparison() {}

    IndexComparison(Outcome outcome, @Nullable AccountId comparedBy, Instant comparedAt) {
        comparisonId = UUID.randomUUID();
        this.comparedAt = comparedAt;
        this.comparedBy = comparedBy;
        watermark = outcome.watermark();
        claims = outcome.claims();
        documents = outcome.documents();
        pages = outcome.pages();
        disagreeing = outcome.disagreeing();
        again = outcome.again();
    }
}
