// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import java.util.Arrays;
import java.util.List;
import org.explant.claim.Part;
import org.explant.party.OrganisationId;
import org.explant.party.PartyRef;
import org.explant.party.PersonId;
import org.explant.party.naming.Reason;
import org.jspecify.annotations.Nullable;

/** A match that the reader may see. */
record MatchRow(
        int place,
        @Nullable PersonId person,
        @Nullable OrganisationId organisation,
        String name,
        int score,
        String reasons,
        String claim,
        Part part) {
    MatchLine line(List<String> asked) {
        var why = Arrays.stream(reasons.split(" ")).map(Reason::valueOf).toList();
        return new MatchLine(asked.get(place), new PartyRef(person, organisation), name, score, why, claim, part);
    }
}
