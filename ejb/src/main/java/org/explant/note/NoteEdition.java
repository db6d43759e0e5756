// SPDX-License-Identifier: Apache-2.0
package org.explant.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.jspecify.annotations.Nullable;

/** What a note said from some moment on; never changed once written. */
@Entity
@Table(name = "file_note_edition")
class NoteEdition {
    @EmbeddedId
    private EditionId editionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    private String text;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private boolean privileged;

    @Column(name = "attended_by")
    private @Nullable String attendedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Manner manner;

    private @Nullable Integer units;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private AccountId writtenBy;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected NoteEdition() {}

    NoteEdition(FileNote note, int number, NoteDetails details, Stamp stamp) {
        editionId = new EditionId(note.noteId().value(), number);
        claim = note.claimId();
        text = details.text().strip();
        happenedOn = details.happenedOn();
        privileged = details.privileged();
        attendedBy = details.attendedBy();
        manner = details.manner();
        units = details.units();
        writtenOn = stamp.on();
        writtenAt = stamp.at();
        writtenBy = stamp.by();
    }

    /** Which note, and which edition of it. */
    @Embeddable
    record EditionId(@Column(name = "file_note_id") UUID note, int edition) implements Serializable {}

    /** Why it was corrected; null for the first. */
    NoteEdition because(@Nullable String why) {
        reason = why;
        return this;
    }

    NoteDetails details() {
        return new NoteDetails(text, happenedOn, privileged, attendedBy, manner, units);
    }
}
