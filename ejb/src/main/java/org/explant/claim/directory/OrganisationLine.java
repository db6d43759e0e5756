// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import org.explant.party.OrganisationId;
import org.explant.party.Postcode;
import org.explant.party.organisation.OdsCode;
import org.explant.party.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as a list shows it.
 *
 * @param belongsTo name of its trust or group
 * @param claims in how many claims that the reader may see it plays or played a part
 */
public record OrganisationLine(
        OrganisationId organisationId,
        String name,
        OrganisationKind kind,
        @Nullable String belongsTo,
        @Nullable OdsCode odsCode,
        @Nullable Postcode postcode,
        Long claims) {}
