// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;
import org.explant.vault.Vault;

/** The program that is killed: stores a file, records it, says so, and starts again. */
public final class KilledReceipts {
    private KilledReceipts() {}

    /** @param arguments data directory, key directory, database, user, password, claim, account, seed */
    public static void main(String[] arguments) throws IOException, SQLException {
        var vault = new Vault(Path.of(arguments[0]), Path.of(arguments[1]));
        var random = new Random(Long.parseLong(arguments[7]));
        try (var connection = DriverManager.getConnection(arguments[2], arguments[3], arguments[4])) {
            connection.setAutoCommit(false);
            while (true) {
                var bytes = new byte[1 + random.nextInt(400_000)];
                random.nextBytes(bytes);
                UUID document = UUID.randomUUID();
                var stored = vault.put(document, new ByteArrayInputStream(bytes), 1 << 20);
                var rows = new StoredRows(connection);
                rows.record(document, UUID.fromString(arguments[5]), UUID.fromString(arguments[6]), stored);
                connection.commit();
                System.out.println(document);
            }
        }
    }
}
