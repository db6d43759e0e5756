// SPDX-License-Identifier: Apache-2.0
package org.explant.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.explant.launch.postgres.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchSettingsTest {
    private static final Path HOME = Path.of("/home/explant");
    private static final Path BASE = Path.of("/base");

    @TempDir
    Path folder;

    @Test
    void withoutAnySettingItListensOnThisMachineAloneAndKeepsDataAndKeysApart() {
        var settings = settings(Map.of());
        assertEquals("http://127.0.0.1:8080/explant/", settings.address());
        assertEquals("127.0.0.1", settings.bind());
        assertEquals(Path.of("/base/data"), settings.data());
        assertEquals(Path.of("/base/keys"), settings.keys());
        assertTrue(settings.database().isEmpty());
    }

    @Test
    void anEmptySettingCountsAsNone() {
        assertEquals(8080, settings(Map.of("EXPLANT_PORT", " ")).port());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXPLANT_PORT=eighty | must be a port from 1 to 65535",
                "EXPLANT_PORT=0 | must be a port from 1 to 65535",
                "EXPLANT_PORT=65536 | must be a port from 1 to 65535",
                "EXPLANT_HEAP=lots | must be a number and m or g",
                "EXPLANT_KEYS=/base/data/keys | must lie outside the data directory",
                "EXPLANT_BIND=0.0.0.0 | only behind TLS",
                "EXPLANT_BIND=0.0.0.0 EXPLANT_URL=http://127.0.0.1:8080 | only behind TLS",
                "EXPLANT_URL=http://192.0.2.1 | must be an https address",
                "EXPLANT_URL=https://example.org/explant | without a path",
                "EXPLANT_DB_URL=postgres://db/x | must look like jdbc:postgresql://host:5432/database",
                "EXPLANT_DB_URL=jdbc:postgresql://db/x | EXPLANT_DB_USER must name the role",
                "EXPLANT_DB_URL=jdbc:postgresql://db/x EXPLANT_DB_USER=o | EXPLANT_DB_PASSWORD_FILE must give",
                "EXPLANT_DEMO_PASSWORD=a EXPLANT_DEMO_PASSWORD_FILE=b | not both",
                "EXPLANT_DEMO_PASSWORD_FILE=/does/not/exist | cannot be read",
            })
    void whatCannotWorkIsRefusedInOneSentence(String environment, String sentence) {
        var refusal = assertThrows(Refusal.class, () -> settings(parsed(environment)));
        String words = String.valueOf(refusal.getMessage());
        assertTrue(words.contains(sentence), words);
        assertEquals(1, words.lines().count());
        assertTrue(words.endsWith("."), words);
    }

    @Test
    void behindTlsItMayListenBeyondThisMachine() {
        var settings = settings(Map.of("EXPLANT_BIND", "0.0.0.0", "EXPLANT_URL", "https://claims.example.org"));
        assertEquals("https://claims.example.org/explant/", settings.address());
    }

    @Test
    void aPasswordMayLieInAFileAndIsNeverShown() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "from the file\n");
        var settings = settings(Map.of(
                "EXPLANT_DB_URL", "jdbc:postgresql://db:5433/practice?sslmode=verify-full",
                "EXPLANT_DB_USER", "owner",
                "EXPLANT_DB_PASSWORD_FILE", file.toString()));
        assertEquals(
                "from the file", settings.database().orElseThrow().password().value());
        assertFalse(settings.toString().contains("from the file"));
    }

    @Test
    void theOwnersPasswordStaysOutsideTheServer() {
        assertTrue(ServerCommand.staysOutside("EXPLANT_DB_PASSWORD"));
        assertTrue(ServerCommand.staysOutside("EXPLANT_DB_PASSWORD_FILE"));
        assertTrue(ServerCommand.staysOutside("EXPLANT_DEMO_PASSWORD_FILE"));
        assertFalse(ServerCommand.staysOutside("EXPLANT_DB_POOL"));
        assertFalse(ServerCommand.staysOutside("EXPLANT_URL"));
    }

    private static LaunchSettings settings(Map<String, String> environment) {
        return LaunchSettings.of(environment, HOME, BASE);
    }

    private static Map<String, String> parsed(String line) {
        var environment = new HashMap<String, String>();
        Arrays.stream(line.split(" "))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> environment.put(pair[0], pair[1]));
        return environment;
    }
}
