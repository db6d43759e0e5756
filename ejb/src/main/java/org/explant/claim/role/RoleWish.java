// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.explant.claim.Part;
import org.jspecify.annotations.Nullable;

/**
 * A part to be played.
 *
 * @param from today when null
 */
public record RoleWish(
        @NotNull Part part,
        @NotNull RoleDetail detail,
        @Nullable LocalDate from) {
    /** A part of which nothing more needs to be said. */
    public static RoleWish of(Part part, @Nullable LocalDate from) {
        return new RoleWish(part, RoleDetail.NONE, from);
    }
}
