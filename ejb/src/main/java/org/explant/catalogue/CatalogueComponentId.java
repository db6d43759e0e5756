// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a component in the catalogue; what an implant ledger holds of it. */
@Embeddable
public record CatalogueComponentId(UUID value) implements Serializable {
    public ItemId item() {
        return new ItemId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
