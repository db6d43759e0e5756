// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation;

import java.time.LocalDate;
import org.explant.party.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as held.
 *
 * @param version what a change must name
 * @param addressSince the first day of the present address; null where it is not known
 * @param listed whether everybody at the firm may know of it
 */
public record OrganisationCard(
        OrganisationId organisationId,
        int version,
        OrganisationDetails details,
        @Nullable LocalDate addressSince,
        boolean listed) {
    /** The same, without what it belongs to. */
    public OrganisationCard alone() {
        return new OrganisationCard(organisationId, version, details.within(null), addressSince, listed);
    }
}
