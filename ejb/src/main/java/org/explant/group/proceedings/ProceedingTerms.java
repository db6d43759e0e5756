// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import org.explant.group.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a claim form.
 *
 * @param claimNumber null until the court has given one
 */
@Embeddable
public record ProceedingTerms(
        String court,
        @Embedded @Nullable ClaimNumber claimNumber,
        @Nullable String note) implements Serializable {
    public ProceedingTerms {
        court = Wording.required(court, 200);
        note = Wording.text(note, 1000);
    }
}
