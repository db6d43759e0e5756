// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SchemaCheckDatabaseTest {
    @Test
    void theServersRoleReadsTheVersionAndRefusesAnotherOne() throws SQLException {
        try (var entities = new TestEntities()) {
            var migrated = entities.in(SchemaCheck::appliedIn);
            assertEquals(SchemaVersion.packaged(), migrated);
            assertTrue(new SchemaCheck().matches(migrated));
            addMigrationOfTomorrow(entities.database());
            assertFalse(new SchemaCheck().matches(entities.in(SchemaCheck::appliedIn)));
        }
    }

    private static void addMigrationOfTomorrow(TestDatabase database) throws SQLException {
        try (var connection = database.asOwner().getConnection();
                var sql = connection.createStatement()) {
            sql.execute("""
                    insert into flyway_schema_history
                    (installed_rank, version, description, type, script, installed_by, execution_time, success)
                    values (9999, '999', 'of tomorrow', 'SQL', 'V999__of_tomorrow.sql', 'test', 0, true)
                    """);
        }
    }
}
