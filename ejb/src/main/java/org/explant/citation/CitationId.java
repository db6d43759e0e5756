// SPDX-License-Identifier: Apache-2.0
package org.explant.citation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a citation. */
@Embeddable
public record CitationId(UUID value) implements Serializable {
    public static CitationId fresh() {
        return new CitationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
