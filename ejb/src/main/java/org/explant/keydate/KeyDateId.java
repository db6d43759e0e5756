// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a key date. */
@Embeddable
public record KeyDateId(UUID value) implements Serializable {
    static KeyDateId fresh() {
        return new KeyDateId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
