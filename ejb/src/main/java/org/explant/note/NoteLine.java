// SPDX-License-Identifier: Apache-2.0
package org.explant.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a note, as lists show it.
 *
 * @param edition from 1
 * @param editions how many there are
 * @param writtenBy full name
 * @param reason why it was corrected; null for the first
 */
public record NoteLine(
        UUID noteId,
        NoteKind kind,
        Integer edition,
        Integer editions,
        String text,
        LocalDate happenedOn,
        Boolean privileged,
        @Nullable String attendedBy,
        @Nullable Manner manner,
        @Nullable Integer units,
        LocalDate writtenOn,
        Instant writtenAt,
        String writtenBy,
        @Nullable String reason) {
    /** Minutes; 0 where nobody was attended on. */
    public int minutes() {
        return units == null ? 0 : units * 6;
    }

    /** What people wrote. */
    public NoteDetails details() {
        return new NoteDetails(text, happenedOn, privileged, attendedBy, manner, units);
    }
}
