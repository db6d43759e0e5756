// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL for the tests of one JVM: started once, a fresh migrated database for whoever asks. */
public final class TestDatabase implements AutoCloseable {
    /** The role that the server connects as; it owns nothing. */
    public static final String APP_USER = "explant_app";

    public static final String APP_PASSWORD = "only-for-tests";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A new database, migrated, empty. */
    public static TestDatabase fresh() {
        var database = new TestDatabase("explant_" + COUNT.incrementAndGet());
        database.run(server().getPostgresDatabase(), "create database " + database.name);
        Flyway.configure()
                .dataSource(database.asOwner())
                .placeholders(Map.of("app", APP_USER))
                .load()
                .migrate();
        return database;
    }

    /** Connects as the owner of the schema. */
    public DataSource asOwner() {
        return server().getDatabase("postgres", name);
    }

    /** Connects as the server does. */
    public DataSource asServer() {
        return server().getDatabase(APP_USER, name, Map.of("password", APP_PASSWORD));
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server().getPort() + "/" + name;
    }

    @Override
    public void close() {
        run(server().getPostgresDatabase(), "drop database " + name + " with (force)");
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) server = start();
        return server;
    }

    private static EmbeddedPostgres start() {
        Logger.getLogger("io.zonky").setLevel(Level.WARNING);
        try {
            var started = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("log_min_error_statement", "panic")
                    .start();
            new TestDatabase("postgres")
                    .run(
                            started.getPostgresDatabase(),
                            "create role " + APP_USER + " login password '" + APP_PASSWORD + "'");
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(DataSource source, String statement) {
        try (Connection connection = source.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("test database", e);
        }
    }
}
