// SPDX-License-Identifier: Apache-2.0
package org.explant.note;

import org.explant.shared.RuleBroken;

/** Somebody else corrected the note first. Carries both sides; neither is among the details, for those may be logged. */
public final class NoteCorrectedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final int edition;
    private final transient NoteDetails stored;
    private final transient NoteDetails wanted;

    NoteCorrectedMeanwhile(int edition, NoteDetails stored, NoteDetails wanted) {
        this.edition = edition;
        this.stored = stored;
        this.wanted = wanted;
    }

    /** The edition to write upon once the person has seen both. */
    public int edition() {
        return edition;
    }

    /** What the other person wrote. */
    public NoteDetails stored() {
        return stored;
    }

    /** What this person wanted to write. */
    public NoteDetails wanted() {
        return wanted;
    }
}
