// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import java.util.UUID;
import org.explant.party.OrganisationId;
import org.explant.party.PersonId;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Identities as an address names them; what is none is not there. */
final class Ids {
    private Ids() {}

    static PersonId person(@Nullable String text) {
        return new PersonId(id(text));
    }

    static OrganisationId organisation(@Nullable String text) {
        return new OrganisationId(id(text));
    }

    static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
