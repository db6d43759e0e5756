// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.explant.shared.TestDatabase;
import org.explant.vault.StoredFile;
import org.explant.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process that stores files is killed at any moment, again and again. */
class ReceiptKillDatabaseTest {
    private static final int ROUNDS = Integer.getInteger("explant.kill.rounds", 20);

    @TempDir
    private Path folder;

    private TestDatabase database;
    private final Set<UUID> acknowledged = new HashSet<>();
    private final Random random = new Random(20);

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void noAcknowledgedFileIsLostAndNoRowPointsAtHalfAFile() throws Exception {
        var account = DocumentRows.account(database);
        var claim = DocumentRows.claim(database, account);
        for (int round = 0; round < ROUNDS; round++) {
            killAfterAWhile(start(claim.value(), account.value(), round));
            verify();
        }
        int kept = acknowledged.size();
        System.out.printf("%d kill rounds: %d files acknowledged, %d orphans%n", ROUNDS, kept, orphans());
        assertTrue(kept >= ROUNDS, "hardly anything was stored");
    }

    private Process start(UUID claim, UUID account, int seed) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> line = new ArrayList<>(List.of(java, "-Xmx128m", "-cp", System.getProperty("java.class.path")));
        line.addAll(List.of(
                KilledReceipts.class.getName(),
                data().toString(),
                folder.resolve("keys").toString()));
        line.addAll(List.of(database.jdbcUrl(), TestDatabase.APP_USER, TestDatabase.APP_PASSWORD));
        line.addAll(List.of(claim.toString(), account.toString(), Integer.toString(seed)));
        return new ProcessBuilder(line)
                .redirectOutput(said().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** What was said before the kill counts, to the last whole line. */
    private void killAfterAWhile(Process process) throws Exception {
        int wanted = 1 + random.nextInt(20);
        while (told().size() < wanted) {
            assertTrue(process.isAlive(), "it died by itself");
            Thread.sleep(5);
        }
        Thread.sleep(random.nextInt(15));
        process.destroyForcibly().waitFor();
        acknowledged.addAll(told());
    }

    private List<UUID> told() throws IOException {
        String all = Files.readString(said());
        return all.substring(0, all.lastIndexOf('\n') + 1)
                .lines()
                .map(UUID::fromString)
                .toList();
    }

    private Path said() {
        return folder.resolve("said");
    }

    private void verify() throws Exception {
        var vault = new Vault(data(), folder.resolve("keys"));
        Map<UUID, StoredFile> recorded = recorded();
        var missing = new HashSet<>(acknowledged);
        missing.removeAll(recorded.keySet());
        assertEquals(Set.of(), missing, "acknowledged and not on record");
        recorded.forEach(vault::verify);
    }

    private Map<UUID, StoredFile> recorded() throws Exception {
        try (var connection = database.asServer().getConnection()) {
            return new StoredRows(connection).all();
        }
    }

    private int orphans() throws Exception {
        try (var files = Files.walk(data().resolve("vault").resolve("files"))) {
            return (int) files.filter(Files::isRegularFile).count() - recorded().size();
        }
    }

    private Path data() {
        return folder.resolve("data");
    }
}
