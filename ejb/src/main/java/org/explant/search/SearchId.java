// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a stored search, so that its words need not stand in an address. */
@Embeddable
public record SearchId(UUID value) implements Serializable {
    static SearchId fresh() {
        return new SearchId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
