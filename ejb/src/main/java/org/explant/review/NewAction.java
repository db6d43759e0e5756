// SPDX-License-Identifier: Apache-2.0
package org.explant.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What has to be put right.
 *
 * @param dueOn 28 days after the review when null
 */
public record NewAction(
        @NotBlank @Size(max = 500) String words,
        @NotNull AccountId owner,
        @Nullable LocalDate dueOn) {}
