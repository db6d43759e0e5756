// SPDX-License-Identifier: Apache-2.0
package org.explant.launch.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.explant.shared.SchemaVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One data directory for all of these rules: they hold in any order and whatever the others left. */
class EmbeddedDatabaseTest {
    @TempDir
    static Path folder;

    private static final List<String> HEARD = new ArrayList<>();
    private static DatabaseFolders folders = new DatabaseFolders(Path.of("."), Path.of("."));

    private Login owner = new Login("", "", new Secret(""));

    @BeforeEach
    void start() throws IOException {
        folders = new DatabaseFolders(folder.resolve("data"), folder.resolve("keys"));
        Files.createDirectories(folders.log().getParent());
        Files.createDirectories(folders.keys());
        owner = database().start();
        Files.writeString(folders.schema(), SchemaVersion.packaged() + "\n");
        HEARD.clear();
    }

    @AfterEach
    void stopForTheNext() {
        database().close();
    }

    @AfterAll
    static void stop() {
        database().close();
    }

    private static EmbeddedDatabase database() {
        return new EmbeddedDatabase(folders, HEARD::add);
    }

    @Test
    void whatIsAcknowledgedIsOnTheDiskAndNothingPersonalIsInTheLog() throws SQLException {
        var expected = Map.of(
                "fsync", "on",
                "synchronous_commit", "on",
                "full_page_writes", "on",
                "log_min_error_statement", "panic",
                "log_error_verbosity", "terse",
                "listen_addresses", "127.0.0.1",
                "data_checksums", "on",
                "TimeZone", "UTC");
        for (var setting : expected.entrySet())
            assertEquals(setting.getValue(), first("show " + setting.getKey()), setting.getKey());
        assertEquals("en-GB", first("select datlocale from pg_database where datname = 'explant'"));
    }

    @Test
    void aWrongPasswordIsRefused() {
        var stranger = owner.as(owner.user(), new Secret("guessed"));
        assertEquals(
                "28P01", assertThrows(SQLException.class, stranger::connect).getSQLState());
    }

    @Test
    void whatWasWrittenIsThereAfterTheNextStartOnTheSamePort() throws SQLException {
        execute("create schema if not exists aside");
        execute("create table aside.kept as select 'here' as word");
        database().close();
        assertEquals(owner.url(), database().start().url());
        assertEquals("here", first("select word from aside.kept"));
        assertEquals(List.of(), HEARD);
    }

    @Test
    void aDatabaseLeftOverIsStoppedAndSaid() {
        database().start();
        assertTrue(HEARD.getFirst().startsWith("A database left over from an earlier run"), HEARD.toString());
    }

    @Test
    void aTraceThatNamesAnotherProgramIsRemoved() throws IOException {
        database().close();
        Path trace = folders.cluster().resolve("postmaster.pid");
        Files.writeString(trace, ProcessHandle.current().pid() + "\n");
        database().start();
        assertTrue(HEARD.getFirst().contains("not running any more"), HEARD.toString());
    }

    @Test
    void aSchemaThatWillChangeIsCopiedBeforeAndSaidWhere() throws IOException {
        database().close();
        Files.writeString(folders.schema(), "1\n");
        database().start();
        try (var copies = Files.list(folders.backups())) {
            assertTrue(copies.anyMatch(copy -> Files.exists(copy.resolve("PG_VERSION"))));
        }
        assertTrue(HEARD.getFirst().contains(folders.backups().toString()), HEARD.toString());
        Files.writeString(folders.schema(), SchemaVersion.packaged() + "\n");
    }

    @Test
    void theServersRoleIsMadeGivenItsNewPasswordAndOwnsNothing() throws SQLException {
        var first = new AppRole(owner, "explant_app", new Secret("one")).ensured();
        var second = new AppRole(owner, "explant_app", new Secret("two")).ensured();
        assertThrows(SQLException.class, first::connect);
        new Migration(folders, HEARD::add).run(owner, "explant_app", version -> {});
        try (var connection = second.connect();
                var sql = connection.createStatement()) {
            assertEquals(
                    "42501",
                    assertThrows(SQLException.class, () -> sql.execute("drop table account"))
                            .getSQLState());
        }
    }

    @Test
    void anOwnerWhoMayMakeNoRolesIsToldWhatToAskFor() throws SQLException {
        execute("drop role if exists modest");
        execute("create role modest login password 'modest'");
        var modest = owner.as("modest", new Secret("modest"));
        var refusal = assertThrows(Refusal.class, () -> new AppRole(modest, "missing", Secret.random()).ensured());
        assertTrue(String.valueOf(refusal.getMessage()).contains("create role missing login"), refusal.getMessage());
    }

    @Test
    void aSchemaOfTomorrowIsLeftAlone() throws SQLException {
        new AppRole(owner, "explant_app", new Secret("two")).ensured();
        var migration = new Migration(folders, HEARD::add);
        migration.run(owner, "explant_app", version -> {});
        execute("insert into flyway_schema_history values (9999, '999', 't', 'SQL', 't', 0, 't', now(), 0, true)");
        var refusal = assertThrows(Refusal.class, () -> migration.run(owner, "explant_app", version -> {}));
        assertTrue(String.valueOf(refusal.getMessage()).contains("is newer than this Explant"), refusal.getMessage());
        execute("delete from flyway_schema_history where version = '999'");
    }

    @Test
    void accountsTellWhetherThePracticeIsEmptyADemoOrItsOwn() throws SQLException {
        execute("drop database if exists people");
        execute("create database people");
        owner = new Login(owner.url().replace("/explant", "/people"), owner.user(), owner.password());
        execute("create table account (sign_in_name text)");
        assertEquals(Practice.EMPTY, Practice.in(owner));
        execute("insert into account values ('administrator'), ('solicitor')");
        assertEquals(Practice.OWN, Practice.in(owner));
        execute("insert into account values ('paralegal')");
        assertEquals(Practice.DEMO, Practice.in(owner));
    }

    private String first(String query) throws SQLException {
        try (var connection = owner.connect();
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = owner.connect();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
