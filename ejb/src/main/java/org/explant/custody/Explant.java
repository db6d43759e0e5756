// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A removed component of a claim, and where it stands by its log. */
@Entity
class Explant {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "explant_id"))
    private ExplantId explantId;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id", updatable = false))
    private ClaimId claimId;

    @Column(name = "component_id", updatable = false)
    private @Nullable UUID component;

    @Column(updatable = false)
    private String label;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "removed_from", updatable = false))
    @AttributeOverride(name = "to", column = @Column(name = "removed_to", updatable = false))
    @AttributeOverride(name = "precision", column = @Column(name = "removed_precision", updatable = false))
    private @Nullable HappenedOn removed;

    private int entries;

    @Embedded
    @AttributeOverride(name = "placeKind", column = @Column(name = "place_kind"))
    private CustodyState state;

    @SuppressWarnings("NullAway.Init")
    protected Explant() {}

    Explant(ClaimId claim, NewExplant wanted) {
        explantId = ExplantId.fresh();
        claimId = claim;
        component = wanted.component();
        label = wanted.label().strip();
        removed = wanted.removedOn() == null ? null : HappenedOn.of(wanted.removedOn());
        state = CustodyState.NOTHING;
    }

    /** Who writes, when, and what the firm's calendar calls today. */
    record Pen(AccountId by, Instant at, LocalDate today) {}

    /** Adds a line to the log, unless what stands there already forbids it. */
    CustodyEntry add(NewEntry wanted, List<CustodyEntry> log, Pen pen) {
        if (wanted.on().from().isAfter(pen.today())) throw new EntryInFuture();
        check(wanted);
        var entry = new CustodyEntry(explantId, ++entries, wanted, pen.by(), pen.at());
        var longer = new ArrayList<>(log);
        longer.add(entry);
        state = CustodyState.of(longer);
        return entry;
    }

    private void check(NewEntry wanted) {
        boolean gone = state.whereabouts() == Whereabouts.DESTROYED;
        switch (wanted.kind()) {
            case DESTROYED -> {
                if (state.held()) throw new ExplantIsHeld();
                if (gone) throw new ExplantWasDestroyed();
            }
            case HANDED_OVER, HOLD_PLACED, LOST -> {
                if (gone) throw new ExplantWasDestroyed();
            }
            case TESTED -> {
                if (wanted.test() == TestKind.SECTIONED && state.consent() != Consent.ALL_TESTS)
                    throw new TestNotConsented();
            }
            case CONSENT, HOLD_LIFTED -> {}
        }
    }

    /** From now on the line does not count, and the rest of the log says where the component stands. */
    void strike(CustodyEntry entry, List<CustodyEntry> log, String reason, Pen pen) {
        entry.strike(reason, pen.by(), pen.at());
        var left = CustodyState.of(log);
        if (left.held() && left.whereabouts() == Whereabouts.DESTROYED) throw new ExplantIsHeld();
        state = left;
    }

    ExplantId explantId() {
        return explantId;
    }

    ClaimId claimId() {
        return claimId;
    }

    CustodyState state() {
        return state;
    }

    @Nullable
    UUID component() {
        return component;
    }

    String label() {
        return label;
    }

    @Nullable
    PartialDate removedOn() {
        return removed == null ? null : removed.date();
    }

    @Override
    public String toString() {
        return "explant " + explantId;
    }
}
