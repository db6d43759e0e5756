// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation;

import jakarta.validation.constraints.NotNull;
import org.explant.party.OrganisationId;
import org.explant.party.Period;
import org.explant.party.Words;
import org.jspecify.annotations.Nullable;

/**
 * That a person belongs to an organisation for a time.
 *
 * @param post what the person is there, such as consultant orthopaedic surgeon
 */
public record NewAffiliation(
        @NotNull OrganisationId organisation,
        @Nullable String post,
        @NotNull Period period) {
    public NewAffiliation {
        post = Words.orNull(post, 100);
    }
}
