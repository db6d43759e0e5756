// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a document. */
@Embeddable
public record DocumentId(UUID value) implements Serializable {
    public static DocumentId fresh() {
        return new DocumentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
