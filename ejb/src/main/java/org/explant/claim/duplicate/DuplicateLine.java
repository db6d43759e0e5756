// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.duplicate;

import java.time.LocalDate;
import java.util.List;
import org.explant.party.PartyRef;
import org.explant.party.naming.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * Somebody held already who may be the one meant.
 *
 * @param claims references of the claims that the reader may know of, at most five
 */
public record DuplicateLine(
        PartyRef party,
        String name,
        @Nullable LocalDate born,
        @Nullable String postcode,
        Likeness likeness,
        List<String> claims) {
    public DuplicateLine {
        claims = List.copyOf(claims);
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "DuplicateLine";
    }
}
