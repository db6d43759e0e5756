// SPDX-License-Identifier: Apache-2.0
package org.explant.review;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a corrective action. */
@Embeddable
public record ActionId(UUID value) implements Serializable {
    static ActionId fresh() {
        return new ActionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
