// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.explant.party.PartyRef;

/** Somebody goes by another name from now on, or by one more. */
public record PartyRenamed(PartyRef party) {
    private static final Set<String> NAMES = Set.of("forenames", "surname", "name");

    /** Whether a name is among the fields that changed. */
    public static boolean isAmong(Collection<String> fields) {
        return !Collections.disjoint(NAMES, fields);
    }
}
