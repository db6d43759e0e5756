// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.explant.party.Words;
import org.jspecify.annotations.Nullable;

/**
 * A wish to end a role.
 *
 * @param on its last day
 */
public record RoleEnd(
        int version, @NotNull LocalDate on, @Nullable String reason) {
    public RoleEnd {
        reason = Words.orNull(reason, 500);
        if (reason == null) throw new EndNeedsReason();
    }
}
