// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person or an organisation: whoever can play a part in a claim. One of the two is there, never both. */
public record PartyRef(@Nullable PersonId person, @Nullable OrganisationId organisation) implements Serializable {
    public PartyRef {
        if ((person == null) == (organisation == null)) throw new IllegalArgumentException("one of the two");
    }

    public static PartyRef of(PersonId person) {
        return new PartyRef(person, null);
    }

    public static PartyRef of(OrganisationId organisation) {
        return new PartyRef(null, organisation);
    }

    public boolean isPerson() {
        return person != null;
    }

    /** The plain identity, for the audit trail. */
    public UUID value() {
        if (person != null) return person.value();
        if (organisation != null) return organisation.value();
        throw new IllegalStateException("neither");
    }
}
