// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Stamp;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A version of the guidance that is being edited. What it says lies in its editions. */
@Entity
@DynamicUpdate
@Table(name = "guidance_draft")
class GuidanceDraft {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "draft_id"))
    private DraftId draftId;

    @Version
    private int version;

    private int edition;

    @Column(updatable = false)
    private String reference;

    @Column(name = "copied_from", updatable = false)
    private @Nullable String copiedFrom;

    @Enumerated(EnumType.STRING)
    private DraftState state;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "begun_by", updatable = false))
    private AccountId begunBy;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "asked_by")
    private @Nullable UUID askedBy;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @SuppressWarnings("NullAway.Init")
    protected GuidanceDraft() {}

    GuidanceDraft(String reference, @Nullable String copiedFrom, Stamp stamp) {
        draftId = DraftId.fresh();
        this.reference = reference;
        this.copiedFrom = copiedFrom;
        state = DraftState.OPEN;
        begunBy = stamp.by();
        begunAt = stamp.at();
    }

    /** The next edition of it; what was asked for before is to be asked for again. */
    DraftEdition become(String content, String reason, Stamp stamp) {
        if (state != DraftState.OPEN && state != DraftState.ASKED) throw new DraftNotOpen();
        if (reason.isBlank()) throw new GuidanceNeedsReason();
        state = DraftState.OPEN;
        askedBy = null;
        askedAt = null;
        edition++;
        return new DraftEdition(draftId, edition, content, reason.strip(), stamp);
    }

    void askForRelease(Stamp stamp) {
        if (state != DraftState.OPEN) throw new DraftNotOpen();
        state = DraftState.ASKED;
        askedBy = stamp.by().value();
        askedAt = stamp.at();
    }

    /** Four eyes: neither who asked nor anybody who had a hand in it. */
    GuidanceRelease release(boolean hadAHandInIt, Stamp stamp) {
        var asked = askedBy;
        if (state != DraftState.ASKED || asked == null) throw new ReleaseNotAsked();
        if (hadAHandInIt || asked.equals(stamp.by().value())) throw new NeedsAnotherPerson();
        state = DraftState.RELEASED;
        return new GuidanceRelease(this, new AccountId(asked), stamp);
    }

    void drop() {
        if (state != DraftState.OPEN && state != DraftState.ASKED) throw new DraftNotOpen();
        state = DraftState.DROPPED;
        askedBy = null;
        askedAt = null;
    }

    DraftId draftId() {
        return draftId;
    }

    int edition() {
        return edition;
    }

    String reference() {
        return reference;
    }

    @Nullable
    String copiedFrom() {
        return copiedFrom;
    }

    @Override
    public String toString() {
        return "draft " + draftId;
    }
}
