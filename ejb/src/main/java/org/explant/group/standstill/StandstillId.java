// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a standstill agreement. */
@Embeddable
public record StandstillId(UUID value) implements Serializable {
    public static StandstillId fresh() {
        return new StandstillId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
