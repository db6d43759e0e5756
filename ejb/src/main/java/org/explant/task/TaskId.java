// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a task. */
@Embeddable
public record TaskId(UUID value) implements Serializable {
    static TaskId fresh() {
        return new TaskId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
