// SPDX-License-Identifier: Apache-2.0
package org.explant.web.note;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.explant.note.Manner;
import org.explant.note.NewNote;
import org.explant.note.NoteCorrection;
import org.explant.note.NoteDetails;
import org.explant.note.NoteKind;
import org.explant.note.NoteLine;
import org.jspecify.annotations.Nullable;

/** What is typed of a note. */
public class NoteForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable NoteKind kind;
    private @Nullable String text;
    private @Nullable LocalDate happenedOn;
    private boolean privileged;
    private @Nullable String attendedBy;
    private @Nullable Manner manner;
    private @Nullable Integer units;
    private @Nullable String reason;

    /** An empty one; what was said at an attendance is privileged unless somebody says otherwise. */
    static NoteForm empty(NoteKind kind, LocalDate today) {
        var form = new NoteForm();
        form.kind = kind;
        form.happenedOn = today;
        form.privileged = kind == NoteKind.ATTENDANCE;
        return form;
    }

    static NoteForm of(NoteLine line) {
        var form = new NoteForm();
        form.kind = line.kind();
        form.text = line.text();
        form.happenedOn = line.happenedOn();
        form.privileged = line.privileged();
        form.attendedBy = line.attendedBy();
        form.manner = line.manner();
        form.units = line.units();
        return form;
    }

    NewNote toNote() {
        return new NewNote(Objects.requireNonNull(kind), toDetails());
    }

    NoteCorrection toCorrection(int edition) {
        return new NoteCorrection(edition, toDetails(), Objects.requireNonNullElse(reason, ""));
    }

    private NoteDetails toDetails() {
        return new NoteDetails(
                Objects.requireNonNull(text),
                Objects.requireNonNull(happenedOn),
                privileged,
                attendedBy,
                manner,
                units);
    }

    public @Nullable NoteKind getKind() {
        return kind;
    }

    public void setKind(@Nullable NoteKind typed) {
        kind = typed;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        text = typed;
    }

    public @Nullable LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(@Nullable LocalDate typed) {
        happenedOn = typed;
    }

    public boolean isPrivileged() {
        return privileged;
    }

    public void setPrivileged(boolean typed) {
        privileged = typed;
    }

    public @Nullable String getAttendedBy() {
        return attendedBy;
    }

    public void setAttendedBy(@Nullable String typed) {
        attendedBy = typed;
    }

    public @Nullable Manner getManner() {
        return manner;
    }

    public void setManner(@Nullable Manner typed) {
        manner = typed;
    }

    public @Nullable Integer getUnits() {
        return units;
    }

    public void setUnits(@Nullable Integer typed) {
        units = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
