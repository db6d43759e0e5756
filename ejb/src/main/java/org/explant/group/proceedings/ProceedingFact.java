// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.claim.Stamp;
import org.explant.group.Recorded;
import org.explant.group.Struck;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Something that happened to the proceedings, with the paper that says so. */
@Entity
@DynamicUpdate
@Table(name = "proceeding_fact")
class ProceedingFact {
    @Id
    @Column(name = "fact_id")
    private UUID factId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proceeding_id", updatable = false))
    private ProceedingId proceeding;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CourtStep kind;

    @Column(name = "happened_on", updatable = false)
    private LocalDate happenedOn;

    @Column(name = "defendant_id", updatable = false)
    private @Nullable UUID defendant;

    @Column(name = "entry_id", updatable = false)
    private @Nullable UUID claimant;

    @Column(name = "source_document", updatable = false)
    private @Nullable UUID sourceDocument;

    @Column(name = "source_page", updatable = false)
    private @Nullable Integer sourcePage;

    @Column(updatable = false)
    private @Nullable String note;

    @Embedded
    private Recorded recorded;

    @Embedded
    private @Nullable Struck struck;

    @SuppressWarnings("NullAway.Init")
    protected ProceedingFact() {}

    ProceedingFact(ProceedingId proceeding, NewFact wanted, Stamp stamp) {
        if (wanted.on().isAfter(stamp.on())) throw new FactInFuture();
        if (!wanted.kind().fits(wanted.defendant() != null, wanted.claimant() != null)) throw new FactAboutNobody();
        factId = UUID.randomUUID();
        this.proceeding = proceeding;
        kind = wanted.kind();
        happenedOn = wanted.on();
        defendant = wanted.defendant();
        claimant = wanted.claimant();
        var source = wanted.source();
        sourceDocument = source == null ? null : source.document().value();
        sourcePage = source == null ? null : source.page();
        note = wanted.note();
        recorded = Recorded.of(stamp);
    }

    void strike(String reason, Stamp stamp) {
        struck = Struck.out(struck, reason, stamp);
    }

    UUID factId() {
        return factId;
    }

    CourtStep kind() {
        return kind;
    }

    @Nullable
    UUID claimant() {
        return claimant;
    }
}
