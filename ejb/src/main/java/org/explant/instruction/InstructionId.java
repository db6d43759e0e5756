// SPDX-License-Identifier: Apache-2.0
package org.explant.instruction;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of what one expert or witness was asked on one claim. */
@Embeddable
public record InstructionId(UUID value) implements Serializable {
    public static InstructionId fresh() {
        return new InstructionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
