// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one hip of one claim. */
@Embeddable
public record HipId(UUID value) implements Serializable {
    public static HipId fresh() {
        return new HipId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
