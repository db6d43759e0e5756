// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one version of a fact. */
@Embeddable
public record FactId(UUID value) implements Serializable {
    @Override
    public String toString() {
        return value.toString();
    }
}
