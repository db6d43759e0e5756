// SPDX-License-Identifier: Apache-2.0
package org.explant.search.kept;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a kept search. */
@Embeddable
public record KeptId(UUID value) implements Serializable {
    static KeptId fresh() {
        return new KeptId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
