// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.row;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one import. */
@Embeddable
public record ImportId(UUID value) implements Serializable {
    public static ImportId fresh() {
        return new ImportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
