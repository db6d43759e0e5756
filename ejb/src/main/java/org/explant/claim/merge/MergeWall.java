// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.explant.claim.PartyGuard;
import org.explant.party.OrganisationId;
import org.explant.party.PartyRef;
import org.explant.party.PersonId;

/** What of a merge the reader may see: by claim, and for entries that point at the other, by the wall of people. */
@Dependent
class MergeWall {
    private final PartyGuard guard;

    @Inject
    MergeWall(PartyGuard guard) {
        this.guard = guard;
    }

    void check(PartyRef party) {
        guard.check(party);
    }

    boolean knows(PersonId person) {
        return guard.knows(person);
    }

    boolean knows(OrganisationId organisation) {
        return guard.knows(organisation);
    }

    List<MergeRow> shown(List<MergeRows.Found> rows, Map<UUID, String> visible) {
        return MergeRows.shown(rows, visible, this::knows);
    }

    /** An entry as it stood; unsaid where it was also known from a claim that the reader may not know of. */
    static MergeRow entry(MergeRow row, boolean unsaid) {
        return unsaid
                ? new MergeRow(
                        row.table(), row.column(), row.claim(), Collections.unmodifiableSortedMap(new TreeMap<>()))
                : row;
    }

    private boolean knows(MergeRow row) {
        if (row.column() == null) return true;
        return switch (row.table()) {
            case "person" -> guard.knows(new PersonId(id(row)));
            case "organisation" -> guard.knows(new OrganisationId(id(row)));
            default -> true;
        };
    }

    private static UUID id(MergeRow row) {
        return UUID.fromString(row.values().getOrDefault(row.table() + "_id", ""));
    }
}
