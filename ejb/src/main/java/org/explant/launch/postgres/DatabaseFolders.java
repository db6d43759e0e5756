// SPDX-License-Identifier: Apache-2.0
package org.explant.launch.postgres;

import java.nio.file.Path;

/**
 * Where everything of the database lies.
 *
 * @param data the data directory
 * @param keys the folder of secrets, outside the data directory
 */
public record DatabaseFolders(Path data, Path keys) {
    Path cluster() {
        return data.resolve("database");
    }

    Path binaries() {
        return data.resolve("postgresql");
    }

    Path backups() {
        return data.resolve("backups");
    }

    /** The port that the database was given last. */
    Path port() {
        return data.resolve("database.port");
    }

    /** The version of the schema that the database was left with. */
    Path schema() {
        return data.resolve("database.schema");
    }

    Path log() {
        return data.resolve("log").resolve("database.log");
    }

    Path ownerPassword() {
        return keys.resolve("database-owner.password");
    }

    /** The server's own password, where none is given. */
    public Path appPassword() {
        return keys.resolve("database-app.password");
    }
}
