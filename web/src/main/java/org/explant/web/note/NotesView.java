// SPDX-License-Identifier: Apache-2.0
package org.explant.web.note;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.claim.ClaimId;
import org.explant.note.NoteLine;
import org.explant.note.Notes;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;
import org.explant.web.ui.LazyLines;
import org.jspecify.annotations.Nullable;

/** The notes on one claim, the latest first. */
@Named
@ViewScoped
public class NotesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Notes notes;

    private @Nullable ClaimId claim;
    private transient @Nullable LazyLines<NoteLine> lines;

    /** Nothing where the claim was not found: that has been answered already. */
    public void load(@Nullable ClaimId of) {
        if (of == null) return;
        claim = of;
        lines = new LazyLines<>(this::slice, line -> line.noteId().toString(), Notes.USUAL_ORDER, false);
    }

    private Slice<NoteLine> slice(SliceRequest wanted) {
        return claim == null ? new Slice<>(0, List.of()) : notes.lines(claim, wanted);
    }

    /** Telephone, 18 minutes, with Mrs Ashworth; nothing for a note of another kind. */
    public String attendance(NoteLine line) {
        return line.manner() == null || line.attendedBy() == null
                ? ""
                : Sentences.format(
                        "notes.attendance", Labels.of(line.manner()), Formats.count(line.minutes()), line.attendedBy());
    }

    public @Nullable LazyLines<NoteLine> getLines() {
        return lines;
    }
}
