// SPDX-License-Identifier: Apache-2.0
package org.explant.party.naming;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody, as far as it tells them from others.
 *
 * @param names the present one first, then former and other ones
 * @param identifiers by their kind, such as NHS; written without spaces
 */
public record PersonFacts(
        List<PersonName> names,
        @Nullable LocalDate born,
        Map<String, String> identifiers,
        @Nullable String postcode) {
    public PersonFacts {
        names = List.copyOf(names);
        identifiers = Map.copyOf(identifiers);
    }

    /** Somebody of whom only names are known. */
    public static PersonFacts named(List<PersonName> names) {
        return new PersonFacts(names, null, Map.of(), null);
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "PersonFacts";
    }
}
