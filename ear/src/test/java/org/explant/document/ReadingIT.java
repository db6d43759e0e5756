// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.explant.DeployedExplant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a file on the desk to its pages, over the network. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ReadingIT {
    private static final int LONG = 300;

    @Deployment(testable = false)
    static EnterpriseArchive explant() {
        return DeployedExplant.asBuilt();
    }

    private Desk paralegal;

    @BeforeEach
    void sit() {
        paralegal = Desk.of("PARALEGAL");
    }

    @Test
    void aLongDocumentIsReadToItsLastPage() throws NoSuchAlgorithmException {
        String claim = paralegal.claim();
        byte[] file = Papers.text("long", LONG);
        long start = System.nanoTime();
        String id = paralegal.brought(claim, "GP records.pdf", file);
        int progress = 0;
        JsonObject sheet = Desk.json(paralegal.get("documents/" + id));
        while (sheet.getString("state").matches("RECEIVED|READING")) {
            if (sheet.getInt("pagesRead") > 0) progress++;
            Desk.pause(100);
            sheet = Desk.json(paralegal.get("documents/" + id));
        }
        System.out.printf(
                "%d pages from upload to searchable: %.1f s (%d looks at its progress)%n",
                LONG, (System.nanoTime() - start) / 1e9, progress);
        assertEquals("SEARCHABLE", sheet.getString("state"), sheet.toString());
        assertEquals(LONG, sheet.getInt("pages"));
        assertEquals(LONG, sheet.getInt("pagesSearchable"));
        assertEquals(0, sheet.getInt("pagesNotSearchable"));
        assertEquals(0, sheet.getInt("pagesReviewed"));
        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)), sheet.getString("sha256"));
        assertEquals("GP records", sheet.getString("title"));
        assertPage(id, 137);
        assertEquals(404, paralegal.get("documents/" + id + "/pages/301").statusCode());
        assertArrayEquals(file, paralegal.get("documents/" + id + "/content").body());
        assertNothingLiesInPlain();
    }

    private void assertPage(String id, int number) {
        var page = Desk.json(paralegal.get("documents/" + id + "/pages/" + number));
        String text = page.getString("text");
        assertTrue(text.contains(Papers.markOf("long", number)), text);
        assertEquals("SEARCHABLE", page.getString("state"));
        var word = page.getJsonArray("words").getJsonObject(0);
        assertEquals(Papers.markOf("long", number), text.substring(word.getInt("from"), word.getInt("to")));
        for (String side : List.of("x", "y", "width", "height")) {
            double value = word.getJsonNumber(side).doubleValue();
            assertTrue(value > 0 && value < 1, side + " " + value);
        }
    }

    @Test
    void whatCannotBeReadSaysWhyAndStaysOpenAsOriginal() {
        Map<String, byte[]> papers = Map.of(
                "ENCRYPTED", Papers.locked("locked"),
                "DAMAGED", Papers.damaged("damaged"),
                "NO_PAGES", Papers.withoutPages());
        String claim = paralegal.claim();
        papers.forEach((problem, file) -> {
            String id = paralegal.brought(claim, problem + ".pdf", file);
            var sheet = paralegal.settled(id);
            assertEquals("FAILED", sheet.getString("state"), sheet.toString());
            var told = sheet.getJsonArray("problems").getJsonObject(0);
            assertEquals(problem, told.getString("code"));
            assertTrue(told.getString("sentence").length() > 20);
            assertArrayEquals(
                    file, paralegal.get("documents/" + id + "/content").body());
        });
    }

    @Test
    void aPictureOfAPageIsShownAsNotSearchableYet() {
        var sheet = paralegal.settled(paralegal.brought(paralegal.claim(), "scan.pdf", Papers.scan()));
        assertEquals("PARTLY_READ", sheet.getString("state"));
        assertEquals(1, sheet.getInt("pagesNotSearchable"));
        assertEquals(
                "PAGES_WITHOUT_TEXT",
                sheet.getJsonArray("problems").getJsonObject(0).getString("code"));
    }

    /** Real files, where there are some beside the project: each ends in a named state, and the server lives. */
    @Test
    void everyRealFileEndsInANamedState() throws IOException {
        var folder = samples();
        if (folder.isEmpty()) return;
        String claim = paralegal.claim();
        Map<String, String> ids = new HashMap<>();
        for (Path file : pdfs(folder.get())) {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0) continue;
            var answer = paralegal.bring(claim, file.getFileName().toString(), bytes, "X-Keep-Both", "true");
            if (answer.statusCode() == 415) continue;
            assertEquals(201, answer.statusCode(), file.getFileName().toString());
            ids.put(file.getFileName().toString(), Desk.json(answer).getString("id"));
        }
        Map<String, Integer> states = new HashMap<>();
        ids.values().forEach(id -> {
            var sheet = paralegal.settled(id);
            String state = sheet.getString("state");
            states.merge(state, 1, Integer::sum);
            if (state.equals("FAILED"))
                assertFalse(sheet.getJsonArray("problems").isEmpty(), sheet.toString());
        });
        System.out.println("real files read: " + ids.size() + " " + states);
        assertEquals(200, paralegal.get("health").statusCode());
    }

    private static Optional<Path> samples() {
        String said = System.getenv("EXPLANT_SAMPLES");
        Path home = Path.of(System.getProperty("explant.home")).toAbsolutePath();
        Path beside = home.resolve("../../../../shared/data").normalize();
        Path folder = said == null ? beside : Path.of(said);
        return Optional.of(folder).filter(Files::isDirectory);
    }

    private static List<Path> pdfs(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /** Neither the vault nor the folder of the readers holds a byte in plain once nothing is being read. */
    private static void assertNothingLiesInPlain() {
        Path data = Path.of(System.getProperty("explant.test.data"));
        try (var all = Files.walk(data)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (file.startsWith(data.resolve("fonts"))) continue;
                String bytes = bytes(file);
                assertFalse(bytes.contains("%PDF-") && bytes.contains("endobj"), file.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing where the index has put the file away meanwhile. */
    private static String bytes(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        }
    }
}
