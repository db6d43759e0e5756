// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a claim; what other features hold. */
@Embeddable
public record ClaimId(UUID value) implements Serializable {
    public static ClaimId fresh() {
        return new ClaimId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
