// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an account; says nothing about the person. */
@Embeddable
public record AccountId(UUID value) implements Serializable {
    /** Nobody in person: timers, queues, the index feeder. */
    public static final AccountId SYSTEM = new AccountId(new UUID(0, 0));

    public static AccountId fresh() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
