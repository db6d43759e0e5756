// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a letter template. */
@Embeddable
public record TemplateId(UUID value) implements Serializable {
    public static TemplateId fresh() {
        return new TemplateId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
