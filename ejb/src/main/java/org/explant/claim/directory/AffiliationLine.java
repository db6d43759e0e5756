// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.explant.party.OrganisationId;
import org.explant.party.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That a person belongs or belonged to an organisation.
 *
 * @param withdrawnReason null where it stands
 */
public record AffiliationLine(
        UUID affiliationId,
        PersonId person,
        String personName,
        OrganisationId organisation,
        String organisationName,
        @Nullable String post,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String withdrawnReason) {}
