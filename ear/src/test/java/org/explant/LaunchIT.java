// SPDX-License-Identifier: Apache-2.0
package org.explant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.explant.launch.postgres.Ports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The command as a person meets it: what it says when it works, and the one sentence when it cannot. */
class LaunchIT {
    @RegisterExtension
    static final RunningExplant EXPLANT = RunningExplant.ofItsOwn();

    private static String firstWords = "";

    @TempDir
    Path elsewhere;

    @BeforeAll
    static void listenToTheFirstStart() {
        firstWords = EXPLANT.words();
    }

    /** Some of these rules end it. */
    @BeforeEach
    void itRuns() {
        EXPLANT.start();
    }

    @Test
    void theFirstStartSaysWhereTheKeysLieAndWhoMaySignIn() {
        assertTrue(firstWords.contains("Whoever loses them loses every document"), firstWords);
        assertEquals(24, EXPLANT.administratorPassword().length());
    }

    @Test
    void aSecondRunOnTheSameDataIsRefused() {
        refused(Map.of(), "already runs on the data directory");
    }

    @Test
    void aPortInUseIsSaid() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(socket.getLocalPort());
            refused(Map.of("EXPLANT_PORT", port, "EXPLANT_DATA", data()), "Port " + port + " is in use");
        }
    }

    @Test
    void aDataDirectoryThatIsAFileIsSaid() throws IOException {
        Path file = Files.createFile(elsewhere.resolve("file"));
        refused(Map.of("EXPLANT_DATA", file.toString()), "cannot be made or written to");
    }

    @Test
    void aDatabaseOfAnotherVersionIsSaid() throws IOException {
        Files.createDirectories(elsewhere.resolve("data/database"));
        Files.writeString(elsewhere.resolve("data/database/PG_VERSION"), "15\n");
        refused(Map.of("EXPLANT_DATA", data()), "was made by PostgreSQL 15");
    }

    @Test
    void keysThatAreLostAreSaid() throws IOException {
        Files.createDirectories(elsewhere.resolve("data/database"));
        Files.writeString(elsewhere.resolve("data/database/PG_VERSION"), "18\n");
        refused(
                Map.of(
                        "EXPLANT_DATA",
                        data(),
                        "EXPLANT_KEYS",
                        elsewhere.resolve("keys").toString()),
                "put them back");
    }

    @Test
    void anUnknownCommandOrOptionIsSaid() {
        var launcher = Launcher.call(elsewhere, EXPLANT.settings(), "run", "--demmo");
        assertEquals(1, launcher.ended());
        assertEquals(
                "explant: run knows no option \"--demmo\", only --demo.",
                launcher.words().strip());
    }

    @Test
    void noPasswordStandsOnACommandLineAndTheOwnersReachesNoServer() throws IOException {
        Path keys = Path.of(EXPLANT.settings().get("EXPLANT_KEYS"));
        String app = Files.readString(keys.resolve("database-app.password"));
        String owner = Files.readString(keys.resolve("database-owner.password"));
        ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .forEach(line -> assertFalse(line.contains(app) || line.contains(owner)));
        Path environment =
                Path.of("/proc", Long.toString(EXPLANT.serverProcess().pid()), "environ");
        assertTrue(Files.readString(environment, StandardCharsets.ISO_8859_1).contains(app));
        assertFalse(Files.readString(environment, StandardCharsets.ISO_8859_1).contains(owner));
    }

    @Test
    void aKilledLauncherLeavesNothingThatTheNextRunCannotTidy() throws IOException {
        EXPLANT.killLauncher();
        assertTrue(isUp(EXPLANT), "the server lives on");
        EXPLANT.start();
        assertTrue(EXPLANT.words().contains("A server left over from an earlier run"), EXPLANT.words());
        assertTrue(EXPLANT.words().contains("A database left over from an earlier run"), EXPLANT.words());
        assertTrue(isUp(EXPLANT));
    }

    @Test
    void aKilledServerIsSaidAndTheNextRunIsUpAgain() throws IOException {
        EXPLANT.kill();
        assertTrue(EXPLANT.words().contains("The server has ended by itself"), EXPLANT.words());
        EXPLANT.start();
        assertTrue(isUp(EXPLANT));
    }

    @Test
    void stopEndsServerAndDatabase() {
        var server = EXPLANT.serverProcess();
        var stop = Launcher.call(elsewhere, EXPLANT.settings(), "stop");
        assertEquals(0, stop.ended(), stop.words());
        assertTrue(stop.words().contains("Explant was stopped."), stop.words());
        assertFalse(server.isAlive());
        assertFalse(Files.exists(EXPLANT.data().resolve("database/postmaster.pid")));
        var again = Launcher.call(elsewhere, EXPLANT.settings(), "stop");
        assertEquals(0, again.ended());
        assertTrue(again.words().contains("Nothing runs on the data directory"), again.words());
    }

    @Test
    void twoCopiesRunSideBySide() throws IOException {
        try (var other = RunningExplant.ofItsOwn()) {
            other.start();
            assertNotEquals(EXPLANT.address(), other.address());
            assertTrue(isUp(EXPLANT) && isUp(other));
        }
        assertTrue(isUp(EXPLANT));
    }

    private static boolean isUp(RunningExplant copy) throws IOException {
        var health = copy.address().resolve("api/health").toURL().openConnection();
        return ((HttpURLConnection) health).getResponseCode() == 200;
    }

    private String data() {
        return elsewhere.resolve("data").toString();
    }

    private void refused(Map<String, String> changed, String sentence) {
        var settings = new HashMap<>(EXPLANT.settings());
        settings.put("EXPLANT_PORT", Integer.toString(Ports.free()));
        settings.putAll(changed);
        var launcher = Launcher.call(elsewhere, settings, "run");
        assertEquals(1, launcher.ended(), launcher.words());
        assertTrue(launcher.words().contains(sentence), launcher.words());
        assertFalse(launcher.words().contains("\tat "), "no stack trace: " + launcher.words());
    }
}
