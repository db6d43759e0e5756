// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.explant.party.PersonCard;
import org.jspecify.annotations.Nullable;

/**
 * A wish to change a person.
 *
 * @param version that of the sheet that was seen; refused when another was saved since
 */
public record PersonChange(
        int version,
        @NotNull @Valid PersonCard.Content content,
        @Nullable String reason) {}
