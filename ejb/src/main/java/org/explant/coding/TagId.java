// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a tag. */
@Embeddable
public record TagId(UUID value) implements Serializable {
    static TagId fresh() {
        return new TagId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
