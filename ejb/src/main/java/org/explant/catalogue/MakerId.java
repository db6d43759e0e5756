// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import java.io.Serializable;
import java.util.UUID;

/** Identity of a maker in the catalogue; its {@link ItemId} opens and edits it. */
public record MakerId(UUID value) implements Serializable {
    public ItemId item() {
        return new ItemId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
