// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.group.PageSource;
import org.explant.group.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param defendant null where it is about none, or about all
 * @param claimant entry on the form; null where it is about none
 */
public record NewFact(
        @NotNull CourtStep kind,
        @NotNull LocalDate on,
        @Nullable UUID defendant,
        @Nullable UUID claimant,
        @Nullable PageSource source,
        @Nullable String note) {
    public NewFact {
        note = Wording.text(note, 500);
    }
}
