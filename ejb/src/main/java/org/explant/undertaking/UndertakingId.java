// SPDX-License-Identifier: Apache-2.0
package org.explant.undertaking;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an undertaking. */
@Embeddable
public record UndertakingId(UUID value) implements Serializable {
    static UndertakingId fresh() {
        return new UndertakingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
