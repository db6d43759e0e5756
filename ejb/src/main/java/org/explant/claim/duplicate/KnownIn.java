// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.duplicate;

import org.explant.party.OrganisationId;
import org.explant.party.PersonId;
import org.jspecify.annotations.Nullable;

/** A claim in which one of the two plays or played a part. */
record KnownIn(@Nullable PersonId person, @Nullable OrganisationId organisation, String reference) {}
