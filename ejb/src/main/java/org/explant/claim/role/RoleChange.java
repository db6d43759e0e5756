// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A wish to change what is said of a role.
 *
 * @param version that of the line the person saw; refused when another was saved since
 */
public record RoleChange(
        int version,
        @NotNull @Valid RoleContent content,
        @Nullable String reason) {}
