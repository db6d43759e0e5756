// SPDX-License-Identifier: Apache-2.0
package org.explant.note;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people write.
 *
 * @param happenedOn the day it is about
 * @param attendedBy who took part; wanted of an attendance note, as are how and how long
 * @param units of six minutes
 */
public record NoteDetails(
        @NotBlank @Size(max = 20_000) String text,
        @NotNull LocalDate happenedOn,
        boolean privileged,
        @Nullable @Size(max = 500) String attendedBy,
        @Nullable Manner manner,
        @Nullable @Min(1) @Max(999) Integer units) {
    public NoteDetails {
        if (attendedBy != null && attendedBy.isBlank()) attendedBy = null;
    }

    /** How the claim stands, on that day. */
    public static NoteDetails status(String text, LocalDate on) {
        return new NoteDetails(text, on, false, null, null, null);
    }

    /** Whether it says all that an attendance note must say. */
    boolean saysWhoHowLong() {
        return attendedBy != null && manner != null && units != null;
    }

    /** Keeps what was written out of logs. */
    @Override
    public String toString() {
        return "NoteDetails";
    }
}
