// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an operation on a hip. */
@Embeddable
public record OperationId(UUID value) implements Serializable {
    public static OperationId fresh() {
        return new OperationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
