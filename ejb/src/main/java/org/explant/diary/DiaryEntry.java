// SPDX-License-Identifier: Apache-2.0
package org.explant.diary;

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
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the view that brings together what is open in every feature. */
@Entity
@Immutable
@Table(name = "diary_entry")
class DiaryEntry {
    @Id
    @Column(name = "entry_id")
    private UUID entryId;

    @Enumerated(EnumType.STRING)
    private DiaryWhat what;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner"))
    private AccountId owner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "second_owner"))
    private @Nullable AccountId secondOwner;

    private @Nullable String kind;
    private @Nullable String words;
    private boolean critical;

    @SuppressWarnings("NullAway.Init")
    protected DiaryEntry() {}
}
