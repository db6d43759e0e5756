// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a role that somebody plays in a claim. */
@Embeddable
public record RoleId(UUID value) implements Serializable {
    public static RoleId fresh() {
        return new RoleId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
