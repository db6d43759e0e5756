// SPDX-License-Identifier: Apache-2.0
package org.explant.party.index;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.explant.party.naming.NameKeys;

/**
 * Keeps the index of names. The database notes whose names were written; whoever looks keys those first. Nobody waits for
 * somebody else who is at it: what he has in hand is compared without keys.
 */
@Dependent
class NameKeeper {
    private static final int BATCH = 500;

    private static final String TAKE = """
            select name_backlog_id, coalesce(person_id, organisation_id) from name_backlog
            order by name_backlog_id limit 500 for update skip locked
            """;

    private static final String LEFT = "select coalesce(person_id, organisation_id) from name_backlog limit 2000";

    private static final String ENTER_PEOPLE = """
            insert into name_key (key, person_id) select k, cast(i as uuid)
            from rows from (string_to_table(:keys, chr(10)), string_to_table(:ids, chr(10))) as t(k, i)
            """;

    private static final String ENTER_ORGANISATIONS = """
            insert into name_key (key, organisation_id) select k, cast(i as uuid)
            from rows from (string_to_table(:keys, chr(10)), string_to_table(:ids, chr(10))) as t(k, i)
            """;

    private final NameQueries queries;
    private final EntityManager entityManager;

    @Inject
    NameKeeper(EntityManager entityManager) {
        this.entityManager = entityManager;
        queries = new NameQueries_(entityManager);
    }

    /**
     * Keys whatever was written since.
     *
     * @return those that somebody else is keying at this moment
     */
    Set<UUID> catchUp() {
        startAnewUnderNewRules();
        for (var taken = take(); !taken.isEmpty(); taken = taken.size() < BATCH ? List.of() : take()) key(taken);
        return new HashSet<>(entityManager.createNativeQuery(LEFT, UUID.class).getResultList());
    }

    private void startAnewUnderNewRules() {
        int raised = entityManager
                .createNativeQuery("update name_rules set rules = :rules where rules < :rules")
                .setParameter("rules", NameKeys.RULES)
                .executeUpdate();
        if (raised == 0) return;
        entityManager
                .createNativeQuery("insert into name_backlog (person_id) select person_id from person")
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        "insert into name_backlog (organisation_id) select organisation_id from organisation")
                .executeUpdate();
    }

    private List<Object[]> take() {
        List<?> rows = entityManager.createNativeQuery(TAKE, Object[].class).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private void key(List<Object[]> taken) {
        var ids = new HashSet<UUID>();
        var lines = new ArrayList<Long>();
        for (Object[] row : taken) {
            lines.add((Long) row[0]);
            ids.add((UUID) row[1]);
        }
        forget(ids);
        var others = queries.otherNames(ids);
        var people = new Pairs();
        for (HeldPerson each : queries.people(ids))
            people.add(NameKeys.of(each.facts(others)), each.personId().value());
        people.enter(ENTER_PEOPLE);
        var organisations = new Pairs();
        for (HeldOrganisation each : queries.organisations(ids))
            organisations.add(
                    NameKeys.ofCompany(each.names(others)),
                    each.organisationId().value());
        organisations.enter(ENTER_ORGANISATIONS);
        entityManager
                .createNativeQuery("delete from name_backlog where name_backlog_id in (:lines)")
                .setParameter("lines", lines)
                .executeUpdate();
    }

    private void forget(Collection<UUID> ids) {
        entityManager
                .createNativeQuery("delete from name_key where person_id in (:ids) or organisation_id in (:ids)")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** Keys and whose they are, line beside line. */
    private final class Pairs {
        private final List<String> keys = new ArrayList<>();
        private final List<String> ids = new ArrayList<>();

        void add(Set<String> its, UUID id) {
            for (String key : its) {
                keys.add(key);
                ids.add(id.toString());
            }
        }

        void enter(String statement) {
            if (keys.isEmpty()) return;
            entityManager
                    .createNativeQuery(statement)
                    .setParameter("keys", String.join("\n", keys))
                    .setParameter("ids", String.join("\n", ids))
                    .executeUpdate();
        }
    }
}
