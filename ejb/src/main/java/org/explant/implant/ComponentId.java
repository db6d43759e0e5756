// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a component, from the operation that put it in to the shelf it lies on. */
@Embeddable
public record ComponentId(UUID value) implements Serializable {
    public static ComponentId fresh() {
        return new ComponentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
