// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A group action to be added.
 *
 * @param number such as GLO 80
 * @param source where this is known from
 */
public record NewGroupAction(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 40) String number,
        @Nullable LocalDate orderedOn,
        @Nullable LocalDate cutOffOn,
        @NotBlank @Size(max = 300) String source) {}
