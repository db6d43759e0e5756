// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a removed component. */
@Embeddable
public record ExplantId(UUID value) implements Serializable {
    public static ExplantId fresh() {
        return new ExplantId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
