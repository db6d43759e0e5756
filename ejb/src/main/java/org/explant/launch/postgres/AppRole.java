// SPDX-License-Identifier: Apache-2.0
package org.explant.launch.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** The role that the server connects as. It owns nothing; the migrations grant it what it needs. */
public final class AppRole {
    private static final String UNDEFINED_ROLE_OR_PASSWORD = "28";

    private final Login owner;
    private final Login app;

    /** The role of this name with this password, in the owner's database. */
    public AppRole(Login owner, String name, Secret password) {
        if (!name.matches("[a-z_][a-z0-9_]{0,62}"))
            throw new Refusal("EXPLANT_DB_APP_USER must be lower-case letters, digits and underlines.");
        this.owner = owner;
        this.app = owner.as(name, password);
    }

    /** Made, or given this password, where it cannot connect yet. */
    public Login ensured() {
        if (connects()) return app;
        try (Connection connection = ownersConnection()) {
            create(connection);
            connection.unwrap(PGConnection.class).alterUserPassword(app.user(), password(), "scram-sha-256");
        } catch (SQLException e) {
            throw refusal(e);
        }
        if (!connects()) throw new Refusal("The database does not let the role %s connect.", app.user());
        return app;
    }

    private Connection ownersConnection() {
        try {
            return owner.connect();
        } catch (SQLException e) {
            throw new Refusal(
                    "The database at %s does not let its owner %s in (%s).",
                    owner.url(), owner.user(), e.getSQLState());
        }
    }

    private void create(Connection connection) throws SQLException {
        try (var sql = connection.createStatement();
                var found = sql.executeQuery("select 1 from pg_roles where rolname = '" + app.user() + "'")) {
            if (found.next()) return;
        }
        try (var sql = connection.createStatement()) {
            sql.execute("create role " + app.user() + " login");
        }
    }

    private boolean connects() {
        try (Connection connection = app.connect()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith(UNDEFINED_ROLE_OR_PASSWORD)) return false;
            throw new Refusal("The database at %s does not answer (%s).", app.url(), e.getSQLState());
        }
    }

    private Refusal refusal(SQLException cause) {
        return new Refusal(
                "The owner %s may not make the server's role (%s); let an administrator of the database run "
                        + "\"create role %s login password '...'\" and set EXPLANT_DB_APP_PASSWORD_FILE to a file with that password.",
                owner.user(), cause.getSQLState(), app.user());
    }

    private char[] password() {
        return app.password().value().toCharArray();
    }
}
