// SPDX-License-Identifier: Apache-2.0
package org.explant.party.index;

import org.explant.party.OrganisationId;
import org.explant.party.PersonId;
import org.jspecify.annotations.Nullable;

/** Another name of one of the two. */
record HeldName(
        @Nullable PersonId person,
        @Nullable OrganisationId organisation,
        @Nullable String forenames,
        String name) {}
