// SPDX-License-Identifier: Apache-2.0
package org.explant.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A review of a file.
 *
 * @param reviewedOn today when null
 * @param nextDueOn when the file has to be reviewed again; null for never
 */
public record NewReview(
        @NotNull AccountId reviewer,
        @Nullable LocalDate reviewedOn,
        @NotBlank @Size(max = 10_000) String findings,
        @Nullable LocalDate nextDueOn,
        @NotNull @Size(max = 30) @Valid List<NewAction> actions) {
    public NewReview {
        actions = List.copyOf(actions);
    }

    /** Keeps what was written out of logs. */
    @Override
    public String toString() {
        return "NewReview";
    }
}
