// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of anything in the catalogue: a maker, a system, a component, a pattern, a notice. */
@Embeddable
public record ItemId(UUID value) implements Serializable {
    public static ItemId fresh() {
        return new ItemId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
