// SPDX-License-Identifier: Apache-2.0
package org.explant.undertaking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An undertaking as it was given.
 *
 * @param party to whom it was given, or from whom it was received
 * @param words exactly as promised
 * @param dueOn null where no day was promised
 * @param owner who sees to it
 */
public record NewUndertaking(
        @NotNull Direction direction,
        @NotBlank @Size(max = 200) String party,
        @NotBlank @Size(max = 4000) String words,
        @NotNull LocalDate promisedOn,
        @Nullable LocalDate dueOn,
        @NotNull AccountId owner) {
    /** Keeps what was written out of logs. */
    @Override
    public String toString() {
        return "NewUndertaking";
    }
}
