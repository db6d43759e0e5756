// SPDX-License-Identifier: Apache-2.0
package org.explant.web.note;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.note.Manner;
import org.explant.note.NoteCorrectedMeanwhile;
import org.explant.note.NoteId;
import org.explant.note.NoteKind;
import org.explant.note.NoteLine;
import org.explant.note.NoteSheet;
import org.explant.note.Notes;
import org.explant.shared.NotFound;
import org.explant.web.claim.BothSides;
import org.explant.web.claim.Choices;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One note: written, corrected, and what it said before. */
@Named("noteView")
@ViewScoped
public class NoteView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Notes notes;

    @Inject
    private transient Walls walls;

    @Inject
    private transient Choices choices;

    @Inject
    private transient BothSides bothSides;

    private @Nullable String ref;
    private @Nullable String note;
    private @Nullable NoteKind kind;
    private int edition;
    private NoteForm form = new NoteForm();
    private transient @Nullable NoteSheet sheet;
    private List<BothSides.Difference> differences = List.of();

    public void load() {
        if (note == null) {
            walls.open(new ClaimReference(Objects.requireNonNullElse(ref, "")));
            form = NoteForm.empty(Objects.requireNonNullElse(kind, NoteKind.STATUS), choices.getToday());
            return;
        }
        sheet = notes.sheet(noteId());
        ref = sheet.claim().value();
        edition = sheet.latest().edition();
        kind = sheet.latest().kind();
        form = NoteForm.of(sheet.latest());
    }

    public @Nullable String save() {
        try {
            if (note == null) notes.write(walls.open(new ClaimReference(Objects.requireNonNull(ref))), form.toNote());
            else notes.correct(noteId(), form.toCorrection(edition));
        } catch (NoteCorrectedMeanwhile meanwhile) {
            edition = meanwhile.edition();
            differences = bothSides.of(meanwhile.stored(), meanwhile.wanted());
            return null;
        }
        Notices.done("notes.saved");
        return "/claim-work.xhtml?faces-redirect=true&ref=" + ref;
    }

    private NoteId noteId() {
        try {
            return new NoteId(UUID.fromString(Objects.requireNonNullElse(note, "")));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    /** What the note said before; empty where it was never corrected. */
    public List<NoteLine> getEarlier() {
        return sheet == null
                ? List.of()
                : sheet.editions().subList(1, sheet.editions().size());
    }

    public boolean isAttendance() {
        return form.getKind() == NoteKind.ATTENDANCE;
    }

    public List<Manner> getManners() {
        return Arrays.asList(Manner.values());
    }

    public NoteForm getForm() {
        return form;
    }

    /** Null while a new one is written. */
    public @Nullable NoteSheet getSheet() {
        return sheet;
    }

    /** Empty unless somebody else saved first. */
    public List<BothSides.Difference> getDifferences() {
        return differences;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String typed) {
        ref = typed;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String typed) {
        note = typed;
    }

    public @Nullable NoteKind getKind() {
        return kind;
    }

    public void setKind(@Nullable NoteKind typed) {
        kind = typed;
    }
}
