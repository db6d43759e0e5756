// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaVersionTest {
    @Test
    void versionsCompareByNumbersAndNotByLetters() {
        assertTrue(SchemaVersion.of("9").compareTo(SchemaVersion.of("010")) < 0);
        assertTrue(SchemaVersion.of("10.2").compareTo(SchemaVersion.of("10_10")) < 0);
        assertEquals(0, SchemaVersion.of("010").compareTo(SchemaVersion.of("10.0")));
    }

    @Test
    void theNewestMigrationIsTheVersionWhateverTheOrderOfTheNames() {
        var names = List.of("V020__claims.sql", "V001__foundation.sql", "afterMigrate.sql", "V010__accounts.sql");
        assertEquals("20", SchemaVersion.newestOf(names).toString());
    }

    @Test
    void theBuildBringsItsMigrations() {
        assertTrue(SchemaVersion.packaged().compareTo(SchemaVersion.of("010")) >= 0);
    }
}
