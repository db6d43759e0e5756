// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.explant.access.AccountId;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A line of a component's log. Never changed: a wrong one is struck out. */
@Entity
@Table(name = "custody_entry")
class CustodyEntry {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "entry_id"))
    private EntryId entryId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "explant_id", updatable = false))
    private ExplantId explant;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EntryKind kind;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "happened_from", updatable = false))
    @AttributeOverride(name = "to", column = @Column(name = "happened_to", updatable = false))
    @AttributeOverride(name = "precision", column = @Column(name = "happened_precision", updatable = false))
    private HappenedOn happened;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_kind", updatable = false)
    private @Nullable PlaceKind placeKind;

    @Column(updatable = false)
    private @Nullable String place;

    @Column(updatable = false)
    private @Nullable String holder;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Consent consent;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable TestKind test;

    @Column(updatable = false)
    private @Nullable String words;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by", updatable = false))
    private AccountId recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "struck_reason")
    private @Nullable String struckReason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "struck_by"))
    private @Nullable AccountId struckBy;

    @Column(name = "struck_at")
    private @Nullable Instant struckAt;

    @SuppressWarnings("NullAway.Init")
    protected CustodyEntry() {}

    CustodyEntry(ExplantId explant, int number, NewEntry wanted, AccountId by, Instant at) {
        entryId = EntryId.fresh();
        this.explant = explant;
        this.number = number;
        kind = wanted.kind();
        happened = HappenedOn.of(wanted.on());
        placeKind = wanted.placeKind();
        place = stripped(wanted.place());
        holder = stripped(wanted.holder());
        consent = wanted.consent();
        test = wanted.test();
        words = stripped(wanted.words());
        recordedBy = by;
        recordedAt = at;
        if (isIncomplete()) throw new EntryIncomplete();
    }

    private boolean isIncomplete() {
        return switch (kind) {
            case HANDED_OVER -> placeKind == null || place == null;
            case TESTED -> test == null;
            case CONSENT -> consent == null;
            case HOLD_PLACED, HOLD_LIFTED, LOST, DESTROYED -> words == null;
        };
    }

    private static @Nullable String stripped(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    void strike(String reason, AccountId by, Instant at) {
        if (reason.isBlank()) throw new EntryNeedsReason();
        if (struckAt != null) return;
        struckReason = reason.strip();
        struckBy = by;
        struckAt = at;
    }

    boolean stands() {
        return struckAt == null;
    }

    EntryId entryId() {
        return entryId;
    }

    int number() {
        return number;
    }

    EntryKind kind() {
        return kind;
    }

    PartialDate happenedOn() {
        return happened.date();
    }

    @Nullable
    PlaceKind placeKind() {
        return placeKind;
    }

    @Nullable
    String place() {
        return place;
    }

    @Nullable
    String holder() {
        return holder;
    }

    @Nullable
    TestKind test() {
        return test;
    }

    Consent consentGiven() {
        return Objects.requireNonNullElse(consent, Consent.NOT_ASKED);
    }

    EntryLine line(String by, @Nullable String strikerName) {
        return new EntryLine(
                entryId,
                kind,
                happenedOn(),
                placeKind,
                place,
                holder,
                consent,
                test,
                words,
                by,
                recordedAt,
                struckReason,
                strikerName,
                struckAt);
    }

    @Override
    public String toString() {
        return "custody entry " + entryId;
    }
}
