// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.kind;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.explant.importing.row.ImportId;
import org.explant.importing.row.RowTable;
import org.hibernate.Session;

/** What external ids have become here. */
@Dependent
public class ImportKeys {
    private final EntityManager entityManager;

    @Inject
    public ImportKeys(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What that id of the import's source is here. */
    public Optional<UUID> find(String kind, String source, String externalId) {
        return Optional.ofNullable(find(kind, source, List.of(externalId)).get(externalId));
    }

    /** What those of the ids are here that are known. */
    public Map<String, UUID> find(String kind, String source, Collection<String> externalIds) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement("select external_id, subject from import_key"
                    + " where kind = ? and source = ? and external_id = any (?)")) {
                select.setString(1, kind);
                select.setString(2, source);
                select.setArray(3, connection.createArrayOf("text", externalIds.toArray()));
                var found = new HashMap<String, UUID>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) found.put(rows.getString(1), rows.getObject(2, UUID.class));
                }
                return found;
            }
        });
    }

    /** Whether an id of that source is this already. */
    public boolean isKept(String kind, String source, UUID subject) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement(
                    "select 1 from import_key where subject = ? and kind = ? and source = ?")) {
                select.setObject(1, subject);
                select.setString(2, kind);
                select.setString(3, source);
                try (var rows = select.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    /** From now on that id is this. */
    public void keep(String kind, Errand errand, String externalId, UUID subject) {
        keep(kind, errand, Map.of(externalId, subject));
    }

    /** From now on those ids are these. */
    public void keep(String kind, Errand errand, Map<String, UUID> subjects) {
        if (subjects.isEmpty()) return;
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement("insert into import_key"
                    + " (kind, source, external_id, subject, import_id) values (?, ?, ?, ?, ?)")) {
                for (var each : subjects.entrySet()) {
                    insert.setString(1, kind);
                    insert.setString(2, errand.mapping().source());
                    insert.setString(3, each.getKey());
                    insert.setObject(4, each.getValue());
                    insert.setObject(5, errand.importId().value());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** The first row of that import's sheet that has this id. */
    public Optional<Integer> firstRow(ImportId job, String externalId) {
        return Optional.ofNullable(firstRows(job, List.of(externalId)).get(externalId));
    }

    /** The first row of that import's sheet with each of the ids. */
    public Map<String, Integer> firstRows(ImportId job, Collection<String> externalIds) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> new RowTable(connection)
                .firstWith(job, externalIds));
    }
}
