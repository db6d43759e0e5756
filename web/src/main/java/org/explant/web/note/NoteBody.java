// SPDX-License-Identifier: Apache-2.0
package org.explant.web.note;

import jakarta.ws.rs.BadRequestException;
import org.explant.note.Manner;
import org.explant.note.NewNote;
import org.explant.note.NoteCorrection;
import org.explant.note.NoteDetails;
import org.explant.note.NoteKind;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A note as a program writes it.
 *
 * @param privileged where nothing is said, an attendance note is and a status note is not
 * @param reason wanted of a correction
 */
public record NoteBody(
        @Nullable String kind,
        @Nullable String text,
        @Nullable String happenedOn,
        @Nullable Boolean privileged,
        @Nullable String attendedBy,
        @Nullable String manner,
        @Nullable Integer units,
        @Nullable String reason) {
    NewNote toNote() {
        if (kind == null) throw new BadRequestException();
        var wanted = Texts.code(NoteKind.class, kind);
        return new NewNote(wanted, toDetails(wanted == NoteKind.ATTENDANCE));
    }

    NoteCorrection toCorrection(int edition, NoteKind of) {
        return new NoteCorrection(edition, toDetails(of == NoteKind.ATTENDANCE), reason == null ? "" : reason);
    }

    private NoteDetails toDetails(boolean usuallyPrivileged) {
        var day = Texts.day(happenedOn);
        if (text == null || day == null) throw new BadRequestException();
        return new NoteDetails(
                text,
                day,
                privileged == null ? usuallyPrivileged : privileged,
                attendedBy,
                manner == null ? null : Texts.code(Manner.class, manner),
                units);
    }
}
