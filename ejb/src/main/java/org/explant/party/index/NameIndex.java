// SPDX-License-Identifier: Apache-2.0
package org.explant.party.index;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.explant.party.OrganisationId;
import org.explant.party.PartyRef;
import org.explant.party.PersonId;
import org.explant.party.PersonalDetails;
import org.explant.party.naming.CompanyLikeness;
import org.explant.party.naming.Likeness;
import org.explant.party.naming.NameKeys;
import org.explant.party.naming.PersonFacts;
import org.explant.party.naming.PersonLikeness;
import org.explant.party.naming.PersonName;
import org.explant.party.naming.Reason;
import org.explant.shared.NotFound;

/**
 * Who is held under a name alike, the likeliest first; among all, the walled ones too. No front door: whoever asks shows
 * nothing of it before the wall was asked.
 */
@Dependent
public class NameIndex {
    private static final String HOLDERS =
            "select distinct coalesce(person_id, organisation_id) from name_key where key in (:keys)";

    /** Everything under one roof: the root of the group, and all below it. */
    private static final String GROUP = """
            with recursive above(id, part_of, step) as (
                select organisation_id, part_of, 0 from organisation where organisation_id = :one
                union all
                select o.organisation_id, o.part_of, a.step + 1 from organisation o join above a on o.organisation_id = a.part_of
                where a.step < 20),
            below(id, step) as (
                select id, 0 from above where part_of is null
                union all
                select o.organisation_id, b.step + 1 from organisation o join below b on o.part_of = b.id
                where b.step < 20)
            select distinct id from below where id <> :one limit 500
            """;

    private static final Comparator<PartyMatch> LIKELIEST_FIRST = Comparator.comparing(
                    PartyMatch::likeness, Comparator.reverseOrder())
            .thenComparing(match -> match.party().value());

    private final EntityManager entityManager;
    private final NameQueries queries;
    private final NameKeeper keeper;

    @Inject
    public NameIndex(EntityManager entityManager) {
        this.entityManager = entityManager;
        queries = new NameQueries_(entityManager);
        keeper = new NameKeeper(entityManager);
    }

    /** People like these details, who need not be held yet. */
    public List<PartyMatch> people(PersonalDetails details) {
        return people(HeldPerson.facts(details, List.of()));
    }

    public List<PartyMatch> people(PersonFacts facts) {
        return people(NameKeys.of(facts), List.of(facts)).toList();
    }

    public List<PartyMatch> organisations(List<String> names) {
        return organisations(NameKeys.ofCompany(names), names).toList();
    }

    /** Others like a person or an organisation that is held, by all of its names. */
    public List<PartyMatch> like(PartyRef party) {
        var found = party.isPerson() ? people(facts(party)) : organisations(names(party));
        return found.stream().filter(each -> !each.party().equals(party)).toList();
    }

    /** Whoever a name typed in one line may mean: people in every reading of it, and organisations. */
    public List<PartyMatch> typed(String name) {
        var readings = PersonName.readings(name).stream()
                .map(reading -> PersonFacts.named(List.of(reading)))
                .toList();
        var keys = new HashSet<String>();
        readings.forEach(reading -> keys.addAll(NameKeys.of(reading)));
        return Stream.concat(people(keys, readings), organisations(NameKeys.ofCompany(List.of(name)), List.of(name)))
                .sorted(LIKELIEST_FIRST)
                .toList();
    }

    /** What belongs to the same group of companies, or to the same trust. */
    public List<PartyMatch> group(PartyMatch of) {
        if (of.party().isPerson()) return List.of();
        var likeness = new Likeness(
                of.likeness().score() * 9 / 10,
                Stream.concat(of.likeness().reasons().stream(), Stream.of(Reason.SAME_GROUP))
                        .distinct()
                        .toList());
        List<?> group = entityManager
                .createNativeQuery(GROUP, UUID.class)
                .setParameter("one", of.party().value())
                .getResultList();
        return group.stream()
                .map(UUID.class::cast)
                .map(id -> new PartyMatch(PartyRef.of(new OrganisationId(id)), likeness))
                .toList();
    }

    /** The names that a party goes by, the present one first. */
    public List<String> names(PartyRef party) {
        var ids = Set.of(party.value());
        var others = queries.otherNames(ids);
        if (!party.isPerson())
            return queries.organisations(ids).stream()
                    .findFirst()
                    .orElseThrow(NotFound::new)
                    .names(others);
        return facts(party).names().stream()
                .map(each -> each.surname() + ", " + each.forenames())
                .toList();
    }

    private PersonFacts facts(PartyRef party) {
        var ids = Set.of(party.value());
        return queries.people(ids).stream()
                .findFirst()
                .orElseThrow(NotFound::new)
                .facts(queries.otherNames(ids));
    }

    private Stream<PartyMatch> people(Set<String> keys, List<PersonFacts> wanted) {
        var ids = holders(keys);
        var others = queries.otherNames(ids);
        return queries.people(ids).stream()
                .map(held -> new PartyMatch(ref(held.personId()), best(wanted, held.facts(others))))
                .filter(match -> match.likeness().isPossible())
                .sorted(LIKELIEST_FIRST);
    }

    private Stream<PartyMatch> organisations(Set<String> keys, List<String> wanted) {
        var ids = holders(keys);
        var others = queries.otherNames(ids);
        return queries.organisations(ids).stream()
                .map(held -> new PartyMatch(
                        PartyRef.of(held.organisationId()), CompanyLikeness.compare(wanted, held.names(others))))
                .filter(match -> match.likeness().isPossible())
                .sorted(LIKELIEST_FIRST);
    }

    private Collection<UUID> holders(Set<String> keys) {
        var found = keeper.catchUp();
        if (keys.isEmpty()) return found;
        List<?> holders = entityManager
                .createNativeQuery(HOLDERS, UUID.class)
                .setParameter("keys", keys)
                .getResultList();
        holders.forEach(each -> found.add((UUID) each));
        return found;
    }

    private static Likeness best(List<PersonFacts> wanted, PersonFacts held) {
        return wanted.stream()
                .map(each -> PersonLikeness.compare(each, held))
                .max(Comparator.naturalOrder())
                .orElse(Likeness.NONE);
    }

    private static PartyRef ref(PersonId person) {
        return PartyRef.of(person);
    }
}
