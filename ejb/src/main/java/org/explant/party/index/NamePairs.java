// SPDX-License-Identifier: Apache-2.0
package org.explant.party.index;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.explant.party.Entered;
import org.explant.party.PartyRef;
import org.explant.party.naming.CompanyLikeness;
import org.explant.party.naming.Likeness;
import org.explant.party.naming.PersonLikeness;

/** Pairs across the book that share a telling key: a number, a whole name, a sound with a forename, a birthday with one. */
@Dependent
public class NamePairs {
    /** A key that more than so many share tells nothing. */
    private static final String PAIRS = """
            with telling as (
                select key, coalesce(person_id, organisation_id) as id, person_id is not null as person from name_key
                where left(key, 2) in ('i:', 'x:', 'p:', 'b:')),
            few as (select key, person from telling group by key, person having count(distinct id) between 2 and 40)
            select distinct a.id, b.id, a.person from few
            join telling a on a.key = few.key and a.person = few.person
            join telling b on b.key = few.key and b.person = few.person and a.id < b.id
            where not exists (select 1 from not_duplicates n where n.one = a.id and n.other = b.id)
            limit 5000
            """;

    private final EntityManager entityManager;
    private final NameQueries queries;
    private final NameKeeper keeper;

    @Inject
    public NamePairs(EntityManager entityManager) {
        this.entityManager = entityManager;
        queries = new NameQueries_(entityManager);
        keeper = new NameKeeper(entityManager);
    }

    /** Two entries and, at each, how alike they are. */
    public record Pair(PartyMatch one, PartyMatch other) {}

    /** The likeliest first. */
    public List<Pair> likely() {
        keeper.catchUp();
        List<?> rows = entityManager.createNativeQuery(PAIRS, Object[].class).getResultList();
        var found = rows.stream().map(Object[].class::cast).toList();
        var compared = Stream.concat(people(of(found, true)), organisations(of(found, false)));
        return compared.filter(pair -> pair.one().likeness().isLikely())
                .sorted(Comparator.<Pair, Likeness>comparing(pair -> pair.one().likeness(), Comparator.reverseOrder())
                        .thenComparing(pair -> pair.one().party().value()))
                .toList();
    }

    /** These two were looked at and are two: they are proposed no more. */
    public void areTwo(UUID one, UUID other, Entered entered) {
        // Compared as the database compares, not as Java does: by their digits, without sign.
        boolean inOrder = one.toString().compareTo(other.toString()) < 0;
        entityManager
                .createNativeQuery("insert into not_duplicates (one, other, said_at, said_by)"
                        + " values (:one, :other, :at, :by) on conflict do nothing")
                .setParameter("one", inOrder ? one : other)
                .setParameter("other", inOrder ? other : one)
                .setParameter("at", entered.at())
                .setParameter("by", entered.by().value())
                .executeUpdate();
    }

    private Stream<Pair> people(List<UUID[]> pairs) {
        var ids = ids(pairs);
        var others = byHolder(queries.otherNames(ids));
        var held = new HashMap<UUID, HeldPerson>();
        queries.people(ids).forEach(each -> held.put(each.personId().value(), each));
        return pairs.stream()
                .filter(pair -> held.containsKey(pair[0]) && held.containsKey(pair[1]))
                .map(pair -> {
                    var one = Objects.requireNonNull(held.get(pair[0]));
                    var other = Objects.requireNonNull(held.get(pair[1]));
                    var likeness = PersonLikeness.compare(
                            one.facts(others.getOrDefault(pair[0], List.of())),
                            other.facts(others.getOrDefault(pair[1], List.of())));
                    return pair(PartyRef.of(one.personId()), PartyRef.of(other.personId()), likeness);
                });
    }

    private Stream<Pair> organisations(List<UUID[]> pairs) {
        var ids = ids(pairs);
        var others = byHolder(queries.otherNames(ids));
        var held = new HashMap<UUID, HeldOrganisation>();
        queries.organisations(ids)
                .forEach(each -> held.put(each.organisationId().value(), each));
        return pairs.stream()
                .filter(pair -> held.containsKey(pair[0]) && held.containsKey(pair[1]))
                .map(pair -> {
                    var one = Objects.requireNonNull(held.get(pair[0]));
                    var other = Objects.requireNonNull(held.get(pair[1]));
                    var likeness = CompanyLikeness.compare(
                            one.names(others.getOrDefault(pair[0], List.of())),
                            other.names(others.getOrDefault(pair[1], List.of())));
                    return pair(PartyRef.of(one.organisationId()), PartyRef.of(other.organisationId()), likeness);
                });
    }

    private static Map<UUID, List<HeldName>> byHolder(List<HeldName> names) {
        return names.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        each -> new PartyRef(each.person(), each.organisation()).value()));
    }

    private static Pair pair(PartyRef one, PartyRef other, Likeness likeness) {
        return new Pair(new PartyMatch(one, likeness), new PartyMatch(other, likeness));
    }

    private static List<UUID[]> of(List<Object[]> rows, boolean people) {
        return rows.stream()
                .filter(row -> people == (Boolean) row[2])
                .map(row -> new UUID[] {(UUID) row[0], (UUID) row[1]})
                .toList();
    }

    private static HashSet<UUID> ids(List<UUID[]> pairs) {
        var ids = new HashSet<UUID>();
        pairs.forEach(pair -> ids.addAll(List.of(pair)));
        return ids;
    }
}
