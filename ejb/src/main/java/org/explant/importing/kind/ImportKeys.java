// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.kind;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement(
                    "select subject from import_key where kind = ? and source = ? and external_id = ?")) {
                select.setString(1, kind);
                select.setString(2, source);
                select.setString(3, externalId);
                try (var rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
                }
            }
        });
    }

    /** From now on that id is this. */
    public void keep(String kind, Errand errand, String externalId, UUID subject) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement("insert into import_key"
                    + " (kind, source, external_id, subject, import_id) values (?, ?, ?, ?, ?)")) {
                insert.setString(1, kind);
                insert.setString(2, errand.mapping().source());
                insert.setString(3, externalId);
                insert.setObject(4, subject);
                insert.setObject(5, errand.importId().value());
                insert.executeUpdate();
            }
        });
    }

    /** The first row of that import's sheet that has this id. */
    public Optional<Integer> firstRow(ImportId job, String externalId) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> new RowTable(connection)
                .firstWith(job, externalId));
    }
}
