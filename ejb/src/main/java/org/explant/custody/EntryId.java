// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a line in a component's log. */
@Embeddable
public record EntryId(UUID value) implements Serializable {
    public static EntryId fresh() {
        return new EntryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
