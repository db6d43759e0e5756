// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/** What stood in a field before and what stands there since; only ever added. */
@Entity
@Table(name = "catalogue_change")
class CatalogueChange {
    @Id
    @Column(name = "change_id")
    private UUID changeId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "item_id"))
    private ItemId item;

    private int edition;

    @Enumerated(EnumType.STRING)
    private CatalogueField field;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "before_value"))
    @AttributeOverride(name = "confidence", column = @Column(name = "before_confidence"))
    @AttributeOverride(name = "source", column = @Column(name = "before_source"))
    private @Nullable Cell before;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "after_value"))
    @AttributeOverride(name = "confidence", column = @Column(name = "after_confidence"))
    @AttributeOverride(name = "source", column = @Column(name = "after_source"))
    private @Nullable Cell after;

    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private AccountId changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected CatalogueChange() {}

    CatalogueChange(CatalogueItem of, Step step, String reason, AccountId by, Instant at) {
        changeId = UUID.randomUUID();
        item = of.itemId();
        edition = of.edition();
        field = step.field();
        before = step.before();
        after = step.after();
        this.reason = reason;
        changedBy = by;
        changedAt = at;
    }

    /** One field's way from one value to the next; null is nothing. */
    record Step(
            CatalogueField field,
            @Nullable Cell before,
            @Nullable Cell after) {}

    CatalogueChangeLine line(String by) {
        return new CatalogueChangeLine(edition, field, before, after, reason, by, changedAt);
    }

    @Override
    public String toString() {
        return "change of " + item;
    }
}
