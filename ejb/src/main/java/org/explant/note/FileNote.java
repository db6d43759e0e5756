// SPDX-License-Identifier: Apache-2.0
package org.explant.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.jspecify.annotations.Nullable;

/** A note on a file. What it says stands in its editions, the last of which counts. */
@Entity
@Table(name = "file_note")
class FileNote {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "file_note_id"))
    private NoteId noteId;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private int editions;

    @SuppressWarnings("NullAway.Init")
    protected FileNote() {}

    FileNote(ClaimId claim, NoteKind kind) {
        noteId = NoteId.fresh();
        this.claim = claim;
        this.kind = kind;
    }

    /** What it says from now on. */
    NoteEdition write(NoteDetails wanted, @Nullable String reason, Stamp stamp) {
        if (kind == NoteKind.ATTENDANCE && !wanted.saysWhoHowLong()) throw new AttendanceIncomplete();
        if (wanted.happenedOn().isAfter(stamp.on())) throw new NoteOfTheFuture();
        return new NoteEdition(this, ++editions, wanted, stamp).because(reason);
    }

    int editions() {
        return editions;
    }

    NoteId noteId() {
        return noteId;
    }

    ClaimId claimId() {
        return claim;
    }
}
