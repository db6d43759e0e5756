// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a suggestion. */
@Embeddable
public record SuggestionId(UUID value) implements Serializable {
    public static SuggestionId fresh() {
        return new SuggestionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
