// SPDX-License-Identifier: Apache-2.0
package org.explant.note;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a note. */
@Embeddable
public record NoteId(UUID value) implements Serializable {
    static NoteId fresh() {
        return new NoteId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
