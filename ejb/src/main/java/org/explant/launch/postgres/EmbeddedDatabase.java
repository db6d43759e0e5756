// SPDX-License-Identifier: Apache-2.0
package org.explant.launch.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;

/** A real PostgreSQL of our own, with durable settings and passwords, in the data directory. */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String OWNER = "explant";
    private static final String MAJOR = "18";

    private final DatabaseFolders folders;
    private final Consumer<String> say;
    private final Programs programs;
    private final Postmaster postmaster;

    public EmbeddedDatabase(DatabaseFolders folders, Consumer<String> say) {
        this.folders = folders;
        this.say = say;
        refuseAnotherVersion();
        refuseLostPassword();
        this.programs = new Programs(PostgresBinaries.unpackedBelow(folders.binaries()), folders.log());
        this.postmaster = new Postmaster(folders.cluster());
    }

    /** Whether this data directory holds a database already. */
    public boolean exists() {
        return Files.exists(version());
    }

    /** Starts it, made on first use, and says how its owner connects. */
    public Login start() {
        boolean held = exists();
        if (!held) create();
        stopLeftover();
        if (held) new ColdCopy(folders, say).takeIfTheSchemaWillChange();
        int port = configure();
        if (!programs.succeeds("pg_ctl", "start", "-D", cluster(), "-l", log(), "-w", "-t", "90"))
            throw new Refusal("The database did not start; its log is %s.", folders.log());
        return database(port);
    }

    /** Ends every connection, writes everything down, and stops. Harmless where it is not running. */
    @Override
    public void close() {
        if (postmaster.process().isEmpty()) return;
        if (!programs.succeeds("pg_ctl", "stop", "-D", cluster(), "-m", "fast", "-w", "-t", "90"))
            throw new Refusal("The database did not stop; its log is %s.", folders.log());
    }

    /** Ends a database that a killed run left behind; true where there was one. */
    public static boolean stopLeftover(DatabaseFolders folders, Consumer<String> say) {
        if (new Postmaster(folders.cluster()).process().isEmpty()) return false;
        new EmbeddedDatabase(folders, say).stopLeftover();
        return true;
    }

    private void stopLeftover() {
        if (postmaster.removeStaleFile()) say.accept("A trace of a database that is not running any more was removed.");
        var leftover = postmaster.process();
        if (leftover.isEmpty()) return;
        close();
        say.accept("A database left over from an earlier run (process %d) was stopped."
                .formatted(leftover.get().pid()));
    }

    private void create() {
        Path password = folders.ownerPassword();
        Secret.keptIn(password);
        try {
            Folders.delete(folders.cluster());
            Path fresh = folders.cluster().resolveSibling("database.new");
            Folders.delete(fresh);
            if (!programs.succeeds("initdb", DatabaseConfiguration.initdb(fresh, OWNER, password)))
                throw new Refusal("The database could not be made; the reason stands in %s.", folders.log());
            Files.move(fresh, folders.cluster());
        } catch (IOException e) {
            throw Refusal.because("The database could not be made", e);
        }
    }

    private int configure() {
        int port = Ports.rememberedIn(folders.port());
        try {
            Files.writeString(folders.cluster().resolve("postgresql.conf"), DatabaseConfiguration.text(port));
            return port;
        } catch (IOException e) {
            throw Refusal.because("The database could not be configured", e);
        }
    }

    private Login database(int port) {
        var password = Secret.readFrom(folders.ownerPassword());
        var maintenance = new Login("jdbc:postgresql://127.0.0.1:" + port + "/postgres", OWNER, password);
        try (var connection = maintenance.connect();
                var sql = connection.createStatement()) {
            try (var found = sql.executeQuery("select 1 from pg_database where datname = '" + OWNER + "'")) {
                if (!found.next()) sql.execute("create database " + OWNER);
            }
        } catch (SQLException e) {
            throw new Refusal("The database refuses its owner (%s).", e.getSQLState());
        }
        return new Login("jdbc:postgresql://127.0.0.1:" + port + "/" + OWNER, OWNER, password);
    }

    private void refuseAnotherVersion() {
        try {
            if (!exists()) return;
            String made = Files.readString(version()).strip();
            if (!made.equals(MAJOR))
                throw new Refusal(
                        "The database in %s was made by PostgreSQL %s and this Explant brings PostgreSQL %s; "
                                + "start it with the Explant that made it and move its data by a dump.",
                        folders.cluster(), made, MAJOR);
        } catch (IOException e) {
            throw Refusal.because("The database in " + folders.cluster() + " cannot be read", e);
        }
    }

    private void refuseLostPassword() {
        if (exists() && !Files.exists(folders.ownerPassword()))
            throw new Refusal(
                    "The keys of the data directory %s are not in %s; put them back or set EXPLANT_KEYS.",
                    folders.data(), folders.keys());
    }

    private Path version() {
        return folders.cluster().resolve("PG_VERSION");
    }

    private String cluster() {
        return folders.cluster().toString();
    }

    private String log() {
        return folders.log().toString();
    }
}
