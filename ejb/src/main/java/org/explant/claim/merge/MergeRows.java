// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.party.PartyRef;
import org.jspecify.annotations.Nullable;

/** The rows that point at a party, as the database finds and carries them by its own foreign keys. */
@Dependent
class MergeRows {
    private static final String POINTING = """
            with rows as (
                select row_number() over () as place, r.* from party_rows(:kind, :party) r)
            select r.place, r.tab, r.col, r.claim, e.key, e.value
            from rows r cross join lateral jsonb_each_text(r.content) e order by r.place, e.key
            """;

    private static final String KEPT = """
            select r.place, r.tab, r.col, r.claim_id, e.key, e.value
            from party_merge_row r cross join lateral jsonb_each_text(r.before) e
            where r.party_merge_id = :merge order by r.place, e.key
            """;

    private static final String KEEP_PERSON = """
            insert into party_merge_row (party_merge_id, place, tab, before)
            select :merge, case when person_id = :gone then 0 else 1 end, 'person', to_jsonb(p)
            from person p where person_id in (:gone, :kept)
            """;

    private static final String KEEP_ORGANISATION = """
            insert into party_merge_row (party_merge_id, place, tab, before)
            select :merge, case when organisation_id = :gone then 0 else 1 end, 'organisation', to_jsonb(o)
            from organisation o where organisation_id in (:gone, :kept)
            """;

    private static final String KEEP_ROWS = """
            insert into party_merge_row (party_merge_id, place, tab, col, claim_id, before)
            select :merge, row_number() over () + 1, r.tab, r.col, r.claim, r.content from party_rows(:kind, :party) r
            """;

    /** A row and the claim it belongs to, whoever may know of that. */
    record Found(@Nullable UUID claim, MergeRow row) {}

    private final EntityManager entityManager;
    private final MergeQueries queries;

    @Inject
    MergeRows(EntityManager entityManager) {
        this.entityManager = entityManager;
        queries = new MergeQueries_(entityManager);
    }

    List<Found> pointingAt(PartyRef party) {
        return rows(entityManager
                .createNativeQuery(POINTING, Object[].class)
                .setParameter("kind", kind(party))
                .setParameter("party", party.value()));
    }

    /** Those kept with a merge: the one that went, the one that stayed, and all that was carried. */
    List<Found> before(UUID merge) {
        return rows(entityManager.createNativeQuery(KEPT, Object[].class).setParameter("merge", merge));
    }

    /** The claims that these rows belong to. */
    static Set<UUID> claims(List<Found> rows) {
        var claims = new HashSet<UUID>();
        for (Found each : rows) if (each.claim() != null) claims.add(each.claim());
        return claims;
    }

    /** Of these claims those that exist for the reader, with their references. */
    Map<UUID, String> visible(Set<UUID> claims, AccountId reader) {
        var visible = new HashMap<UUID, String>();
        if (claims.isEmpty()) return visible;
        queries.visible(claims, reader).forEach(each -> visible.put(each.claim(), each.reference()));
        return visible;
    }

    /** The rows without those of other claims; each with the reference of its claim. */
    static List<MergeRow> shown(List<Found> rows, Map<UUID, String> visible) {
        return rows.stream()
                .filter(each -> each.claim() == null || visible.containsKey(each.claim()))
                .map(each -> new MergeRow(
                        each.row().table(),
                        each.row().column(),
                        each.claim() == null ? null : visible.get(each.claim()),
                        each.row().values()))
                .toList();
    }

    void keep(UUID merge, PartyRef gone, PartyRef kept) {
        entityManager
                .createNativeQuery(gone.isPerson() ? KEEP_PERSON : KEEP_ORGANISATION)
                .setParameter("merge", merge)
                .setParameter("gone", gone.value())
                .setParameter("kept", kept.value())
                .executeUpdate();
        entityManager
                .createNativeQuery(KEEP_ROWS)
                .setParameter("merge", merge)
                .setParameter("kind", kind(gone))
                .setParameter("party", gone.value())
                .executeUpdate();
    }

    /** What was read before is stale now: it is forgotten. */
    void carry(PartyRef gone, PartyRef kept) {
        entityManager.flush();
        entityManager
                .createNativeQuery("select carry_party(:kind, :gone, :kept)")
                .setParameter("kind", kind(gone))
                .setParameter("gone", gone.value())
                .setParameter("kept", kept.value())
                .getSingleResult();
        entityManager.clear();
    }

    private static String kind(PartyRef party) {
        return party.isPerson() ? "person" : "organisation";
    }

    private static List<Found> rows(Query query) {
        List<?> cells = query.getResultList();
        var byPlace = new LinkedHashMap<Object, List<Object[]>>();
        for (Object each : cells) {
            var cell = (Object[]) each;
            byPlace.computeIfAbsent(cell[0], any -> new ArrayList<>()).add(cell);
        }
        return byPlace.values().stream().map(MergeRows::row).toList();
    }

    private static Found row(List<Object[]> cells) {
        SortedMap<String, String> values = new TreeMap<>();
        for (Object[] cell : cells) if (cell[5] != null) values.put((String) cell[4], (String) cell[5]);
        var first = cells.getFirst();
        return new Found((UUID) first[3], new MergeRow((String) first[1], (String) first[2], null, values));
    }
}
