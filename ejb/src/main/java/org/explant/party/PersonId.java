// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a person; says nothing about the person. */
@Embeddable
public record PersonId(UUID value) implements Serializable {
    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
