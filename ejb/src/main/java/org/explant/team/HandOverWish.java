// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A wish to hand many claims over at once.
 *
 * @param filter id of a kept filter of the list of claims; null for every open claim of theirs
 */
public record HandOverWish(
        @NotNull TeamPart part,
        @NotNull AccountId from,
        @NotNull AccountId to,
        @Nullable UUID filter,
        @NotBlank @Size(max = 500) String reason) {}
