// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.explant.access.password.PasswordHash;

/** People of the tests, put into the database of the running server, each class its own. */
public final class People {
    public static final String PASSWORD = "marble-otter-seven-lamps";

    private static final String HASH = PasswordHash.of(PASSWORD).stored();

    private People() {}

    /** An account of a fresh person; answers the sign-in name. */
    public static String fresh(Role role) {
        var name = "p" + UUID.randomUUID().toString().substring(0, 12);
        run(
                "insert into account (account_id, version, sign_in_name, full_name, initials, role, password_hash, created_at)"
                        + " values (gen_random_uuid(), 0, ?, 'Some Body', 'SB', '" + role + "', '" + HASH + "', now())",
                name);
        return name;
    }

    /** Does something to the account of this name, as the server's own role. */
    public static void run(String statement, String name) {
        try (var connection = connect();
                var sql = connection.prepareStatement(statement)) {
            sql.setString(1, name);
            sql.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One number or word from the database. */
    public static String ask(String question, String name) {
        try (var connection = connect();
                var sql = connection.prepareStatement(question)) {
            sql.setString(1, name);
            try (var rows = sql.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("explant.db.url"),
                System.getProperty("explant.db.user"),
                System.getProperty("explant.db.password"));
    }
}
