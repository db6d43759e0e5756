// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import org.explant.shared.NotFound;

/** The name of a claim file, as people write it: EX-2026-0042. Safe in an address; small letters are forgiven. */
@Embeddable
public record ClaimReference(String value) implements Serializable {
    /** What no claim can be called is answered like what does not exist. */
    public ClaimReference {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!value.matches("[A-Z0-9][A-Z0-9-]{2,31}")) throw new NotFound();
    }

    @Override
    public String toString() {
        return value;
    }
}
