// SPDX-License-Identifier: Apache-2.0
package org.explant.search.terms;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a term list. */
@Embeddable
public record TermListId(UUID value) implements Serializable {
    static TermListId fresh() {
        return new TermListId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
