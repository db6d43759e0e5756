// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one claim form and what follows from it. */
@Embeddable
public record ProceedingId(UUID value) implements Serializable {
    public static ProceedingId fresh() {
        return new ProceedingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
