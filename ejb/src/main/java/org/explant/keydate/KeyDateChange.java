// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What a key date shall be from now on.
 *
 * @param version that the person saw
 * @param reason wanted where the date moves later
 * @param agreedWith another person, wanted where a critical date moves later
 */
public record KeyDateChange(
        int version,
        @NotNull @Valid KeyDateDetails details,
        @Nullable @Size(max = 500) String reason,
        @Nullable AccountId agreedWith) {
    public KeyDateChange {
        if (reason != null && reason.isBlank()) reason = null;
    }
}
