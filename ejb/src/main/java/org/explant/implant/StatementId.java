// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of what one source said of one field. */
@Embeddable
public record StatementId(UUID value) implements Serializable {
    public static StatementId fresh() {
        return new StatementId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
