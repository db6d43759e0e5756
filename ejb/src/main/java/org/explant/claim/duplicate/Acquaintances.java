// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.duplicate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.party.PartyRef;
import org.explant.party.index.PartyMatch;

/** Dresses what the index of names found, and leaves out whoever does not exist for the reader. */
@Dependent
class Acquaintances {
    private static final int CLAIMS_SHOWN = 5;

    private final DuplicateQueries queries;

    @Inject
    Acquaintances(DuplicateQueries queries) {
        this.queries = queries;
    }

    /** Whether that form has opened a claim already. */
    boolean haveOpened(UUID formKey) {
        return queries.opened(formKey) > 0;
    }

    /** In the order given. */
    List<DuplicateLine> of(List<PartyMatch> matches, AccountId reader) {
        var ids = new LinkedHashSet<UUID>();
        matches.forEach(match -> ids.add(match.party().value()));
        if (ids.isEmpty()) return List.of();
        var known = known(ids, reader);
        var claims = claims(ids, reader);
        return matches.stream()
                .filter(match -> known.containsKey(match.party().value()))
                .map(match -> line(match, known, claims))
                .toList();
    }

    private static DuplicateLine line(PartyMatch match, Map<UUID, Known> known, Map<UUID, Set<String>> claims) {
        var id = match.party().value();
        var found = known.get(id);
        if (found == null) throw new IllegalStateException();
        return new DuplicateLine(
                match.party(),
                found.name(),
                found.born(),
                found.postcode(),
                match.likeness(),
                claims.getOrDefault(id, Set.of()).stream().limit(CLAIMS_SHOWN).toList());
    }

    private Map<UUID, Known> known(Set<UUID> ids, AccountId reader) {
        var all = new ArrayList<>(queries.people(ids, reader));
        all.addAll(queries.organisations(ids, reader));
        var known = new HashMap<UUID, Known>();
        all.forEach(each -> known.put(each.party(), each));
        return known;
    }

    private Map<UUID, Set<String>> claims(Set<UUID> ids, AccountId reader) {
        var claims = new HashMap<UUID, Set<String>>();
        for (KnownIn each : queries.claims(ids, reader))
            claims.computeIfAbsent(
                            new PartyRef(each.person(), each.organisation()).value(), any -> new LinkedHashSet<>())
                    .add(each.reference());
        return claims;
    }
}
