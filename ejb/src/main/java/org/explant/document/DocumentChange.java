// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.validation.constraints.Size;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about documents; whatever is null stays as it is.
 *
 * @param title what to call it
 * @param date when it was written, or that nobody knows
 * @param provider who keeps it: a hospital, a surgery, a firm; empty where nobody knows
 * @param author who wrote it; empty where nobody knows
 */
public record DocumentChange(
        @Nullable @Size(min = 1, max = 300) String title,
        @Nullable DocumentType type,
        @Nullable NewDate date,
        @Nullable @Size(max = 200) String provider,
        @Nullable @Size(max = 200) String author,
        @Nullable Privilege privilege) {
    /** A date to set, or none. */
    public record NewDate(@Nullable PartialDate date) {}
}
