// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a person does for a living, where the work needs to know.
 *
 * @param discipline of an expert, as experts name it
 */
@Embeddable
public record Profession(
        @Embedded @Nullable GmcNumber gmcNumber, @Nullable String discipline) implements Serializable {
    public static final Profession NONE = new Profession(null, null);

    public Profession {
        discipline = Words.orNull(discipline, 100);
    }
}
