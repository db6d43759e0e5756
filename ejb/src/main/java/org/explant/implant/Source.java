// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.validation.constraints.NotNull;
import org.explant.citation.PageCitation;
import org.explant.implant.source.Grade;
import org.explant.implant.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Where something is known from.
 *
 * @param grade how much it bears; the usual one of its kind where nobody says otherwise
 * @param page the page that says so, where it is among the documents of the claim
 * @param note what else is to be known of the source: torn, read by eye, told by telephone
 */
public record Source(
        @NotNull SourceKind kind,
        @Nullable Grade grade,
        @Nullable PageCitation page,
        @Nullable String note) {
    private static final int LONGEST_NOTE = 500;

    public Source {
        if (note != null && note.isBlank()) note = null;
        if (note != null && note.strip().length() > LONGEST_NOTE) throw new ImplantNoteTooLong();
    }

    /** Of its usual grade, with nothing to add. */
    public static Source of(SourceKind kind, @Nullable PageCitation page) {
        return new Source(kind, null, page, null);
    }

    Grade graded() {
        return grade == null ? kind.usual() : grade;
    }
}
