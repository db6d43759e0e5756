// SPDX-License-Identifier: Apache-2.0
package org.explant.web.merge;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.party.OrganisationId;
import org.explant.party.PartyRef;
import org.explant.party.PersonId;
import org.explant.party.naming.Reason;
import org.explant.shared.NotFound;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/** People and organisations as an address names them, and the reasons why two are alike. */
final class Parties {
    static final String PERSON = "person";

    private Parties() {}

    static PartyRef of(@Nullable String kind, @Nullable String id) {
        return PERSON.equals(kind) ? PartyRef.of(new PersonId(id(id))) : PartyRef.of(new OrganisationId(id(id)));
    }

    static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    static String kind(PartyRef party) {
        return party.isPerson() ? PERSON : "organisation";
    }

    static String reasons(List<Reason> reasons) {
        return reasons.stream().map(Labels::of).collect(Collectors.joining(", "));
    }
}
