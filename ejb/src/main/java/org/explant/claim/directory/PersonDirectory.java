// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.FileTrail;
import org.explant.claim.Part;
import org.explant.claim.PartyGuard;
import org.explant.party.PartyPast;
import org.explant.party.PartyRef;
import org.explant.party.People;
import org.explant.party.PersonId;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;

/** The people that exist for the reader: those the firm has listed, and those of claims the reader may know of. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class PersonDirectory {
    /** What the list can be sorted by, and which column of the query that is. */
    static final Map<String, Integer> COLUMNS = Map.of("name", 2, "born", 3, "died", 4, "discipline", 6, "claims", 7);

    private static final int LOOKED_UP = 20;

    @Inject
    private PersonQueries queries;

    @Inject
    private People people;

    @Inject
    private PartyPast past;

    @Inject
    private PartyGuard guard;

    @Inject
    private FileTrail trail;

    /** One page of them. */
    public Slice<PersonLine> lines(@NotNull @Valid DirectoryFilter filter, @NotNull SliceRequest wanted) {
        var slice = slice(filter, wanted);
        trail.noted(Act.DIRECTORY_LISTED, null, null, Map.of("people", Long.toString(slice.total())));
        return slice;
    }

    /** The first few whose names hold the words, for a field that offers them; leaves no trace. */
    public List<PersonLine> lookUp(@NotNull String words) {
        return slice(DirectoryFilter.named(words), new SliceRequest(0, LOOKED_UP, "name", true))
                .items();
    }

    /** Everything the reader may know of a person; seen on the audit trail. */
    public PersonSheet sheet(@NotNull PersonId person) {
        guard.check(person);
        var party = PartyRef.of(person);
        var sheet = new PersonSheet(
                people.card(person),
                new PartyPastSheet(past.names(party), past.addresses(party), past.changes(party)),
                queries.affiliationsOf(person, trail.reader()),
                queries.rolesOf(person, trail.reader()));
        trail.noted(Act.PERSON_VIEWED, null, person.value(), Map.of());
        return sheet;
    }

    /** How many claimants have no number of a health service. */
    public NumberCount numbers() {
        return new NumberCount(queries.claimants(trail.reader(), true), queries.claimants(trail.reader(), false));
    }

    private Slice<PersonLine> slice(DirectoryFilter filter, SliceRequest wanted) {
        boolean anyPart = filter.part() == null;
        var part = Objects.requireNonNullElse(filter.part(), Part.CLAIMANT);
        var any = !filter.withoutNumber();
        var total = queries.total(trail.reader(), filter.pattern(), filter.code(), anyPart, part, any);
        var lines = queries.lines(trail.reader(), filter.pattern(), filter.code(), anyPart, part, any)
                .setOrder(DirectoryOrder.of(wanted, COLUMNS))
                .setFirstResult(wanted.first())
                .setMaxResults(wanted.size())
                .getResultList();
        return new Slice<>(total, lines);
    }
}
