// SPDX-License-Identifier: Apache-2.0
package org.explant.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.explant.claim.ClaimReference;
import org.explant.claim.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What awaits somebody. Made by the query itself, which looks for objects and not for plain values.
 *
 * @param kindName of a key date, in words
 * @param words in a person's own, where there are any
 * @param critical once missed it cannot be mended
 * @param owner full name
 * @param claimant Surname, Forename
 */
public record DiaryLine(
        UUID entryId,
        DiaryWhat what,
        LocalDate dueOn,
        @Nullable String kindName,
        @Nullable String words,
        Boolean critical,
        String owner,
        ClaimReference reference,
        String claimant,
        Stage stage) {
    /** Days from then; negative once it is overdue. */
    public long daysFrom(LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn);
    }
}
