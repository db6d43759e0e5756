// SPDX-License-Identifier: Apache-2.0
package org.explant.task.template;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A line of a checklist.
 *
 * @param days from the day the stage was reached
 */
public record TemplateItemDetails(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Min(0) @Max(3660) Integer days,
        @NotNull OwnedBy ownedBy) {}
