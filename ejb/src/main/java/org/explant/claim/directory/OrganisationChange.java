// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.explant.party.organisation.OrganisationDetails;
import org.jspecify.annotations.Nullable;

/**
 * A wish to change an organisation.
 *
 * @param version that of the sheet that was seen; refused when another was saved since
 */
public record OrganisationChange(
        int version,
        @NotNull @Valid OrganisationDetails details,
        @Nullable String reason) {}
