// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an organisation. */
@Embeddable
public record OrganisationId(UUID value) implements Serializable {
    public static OrganisationId fresh() {
        return new OrganisationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
