// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a standing search. */
@Embeddable
public record StandingId(UUID value) implements Serializable {
    static StandingId fresh() {
        return new StandingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
