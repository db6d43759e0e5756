// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.explant.DeployedExplant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents brought in, kept apart, looked at and taken away, over the network. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DocumentsIT {
    private Desk paralegal;
    private Desk outsider;
    private byte[] file;

    @Deployment(testable = false)
    static EnterpriseArchive explant() {
        return DeployedExplant.asBuilt();
    }

    @BeforeEach
    void sit() {
        paralegal = Desk.of("PARALEGAL");
        outsider = Desk.of("PARTNER");
        file = Papers.text("p" + UUID.randomUUID(), 3);
    }

    @Test
    void theSameFileTwiceInAClaimIsToldAndKeptWhereSomebodySaysSo() {
        String claim = paralegal.claim();
        String first = paralegal.brought(claim, "one.pdf", file);
        var refused = paralegal.bring(claim, "two.pdf", file);
        assertEquals(409, refused.statusCode());
        assertTrue(refused.headers().firstValue("Link").orElseThrow().contains("documents/" + first));
        assertEquals(
                201,
                paralegal.bring(claim, "two.pdf", file, "X-Keep-Both", "true").statusCode());
        assertEquals(201, paralegal.bring(paralegal.claim(), "one.pdf", file).statusCode(), "never across claims");
        assertEquals(
                2, Desk.json(paralegal.get("claims/" + claim + "/documents")).getInt("total"));
    }

    @Test
    void anUploadSentAgainMakesNoSecondDocument() {
        String claim = paralegal.claim();
        String uploadId = UUID.randomUUID().toString();
        var once = Desk.json(paralegal.bringAs(uploadId, claim, "one.pdf", file));
        var again = Desk.json(paralegal.bringAs(uploadId, claim, "one.pdf", file));
        assertEquals(once.getString("id"), again.getString("id"));
        assertEquals(
                409,
                paralegal.bringAs(uploadId, paralegal.claim(), "one.pdf", file).statusCode());
    }

    @Test
    void whatIsNoPdfIsRefusedInASentence() {
        String claim = paralegal.claim();
        byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        for (String name : new String[] {"page.pdf", "page.html", "letter.pdf.exe"}) {
            var refused = paralegal.bring(claim, name, page);
            assertEquals(415, refused.statusCode());
            assertTrue(Desk.json(refused).getString("detail").contains("PDF"));
        }
        assertEquals(422, paralegal.bring(claim, "empty.pdf", new byte[0]).statusCode());
        assertEquals(
                400,
                paralegal
                        .send("POST", "claims/" + claim + "/documents", BodyPublishers.ofByteArray(file))
                        .statusCode());
        assertEquals(
                0, Desk.json(paralegal.get("claims/" + claim + "/documents")).getInt("total"));
    }

    @Test
    void aFileOverTheLimitIsRefusedBeforeItIsSent() throws IOException {
        String head = "POST /explant/api/claims/" + paralegal.claim() + "/documents HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                + "Authorization: " + paralegal.bearer() + "\r\nX-File-Name: big.pdf\r\n"
                + "Content-Type: application/pdf\r\nContent-Length: 524288001\r\n\r\n%PDF-1.7";
        try (var socket = new Socket("127.0.0.1", Integer.getInteger("explant.test.port"))) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            var answer = new byte[12];
            socket.getInputStream().readNBytes(answer, 0, answer.length);
            assertEquals("HTTP/1.1 413", new String(answer, StandardCharsets.US_ASCII));
        }
    }

    @Test
    void aFormMaySayBehindTheFileWhatTheFileIs() {
        String boundary = "----form" + UUID.randomUUID();
        var body = new StringBuilder();
        body.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"clinic.pdf\"\r\n\r\n");
        byte[] head = body.toString().getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n" + part(boundary, "type", "CLINIC-LETTER") + part(boundary, "title", "Letter of Mr Œuvre")
                        + part(boundary, "documentDate", "2019-03") + "--" + boundary + "--\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(head, head.length + file.length + tail.length);
        System.arraycopy(file, 0, whole, head.length, file.length);
        System.arraycopy(tail, 0, whole, head.length + file.length, tail.length);
        var answer = paralegal.send(
                "POST",
                "claims/" + paralegal.claim() + "/documents",
                BodyPublishers.ofByteArray(whole),
                "Content-Type",
                "multipart/form-data; boundary=" + boundary);
        assertEquals(201, answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
        var sheet = Desk.json(answer);
        assertEquals("Letter of Mr Œuvre", sheet.getString("title"));
        assertEquals("CLINIC-LETTER", sheet.getString("type"));
        assertEquals("2019-03", sheet.getString("documentDate"));
        assertEquals("clinic.pdf", sheet.getString("fileName"));
        assertEquals("NOT_REVIEWED", sheet.getString("privilege"));
        assertArrayEquals(
                file,
                paralegal.get("documents/" + sheet.getString("id") + "/content").body());
    }

    @Test
    void aDocumentBehindTheWallAnswersLikeOneThatIsNotThere() {
        String claim = paralegal.claim(paralegal);
        String id = paralegal.brought(claim, "secret.pdf", file);
        paralegal.settled(id);
        String nothing = UUID.randomUUID().toString();
        for (String path : new String[] {
            "", "/content", "/content?disposition=view", "/pages/1", "/pages/1/suggestions", "/reviewed"
        }) {
            assertEquals(200, paralegal.get("documents/" + id + path).statusCode());
            assertAlike(outsider.get("documents/" + id + path), outsider.get("documents/" + nothing + path));
        }
        assertAlike(outsider.get("claims/" + claim + "/documents"), outsider.get("claims/T-NOWHERE/documents"));
        assertAlike(
                outsider.get("claims/" + claim + "/documents/progress"),
                outsider.get("claims/T-NOWHERE/documents/progress"));
        assertAlike(outsider.bring(claim, "x.pdf", file), outsider.bring("T-NOWHERE", "x.pdf", file));
        assertEquals(404, outsider.get("documents/no-id").statusCode());
        assertEquals(403, Desk.of("ADMINISTRATOR").get("documents/" + id).statusCode());
    }

    @Test
    void aRangeIsSentAsARange() {
        String id = paralegal.brought(paralegal.claim(), "Ärzte brief.pdf", file);
        var part = paralegal.get("documents/" + id + "/content?disposition=view", "Range", "bytes=10-109");
        assertEquals(206, part.statusCode());
        assertArrayEquals(Arrays.copyOfRange(file, 10, 110), part.body());
        assertEquals(
                "bytes 10-109/" + file.length,
                part.headers().firstValue("Content-Range").orElseThrow());
        assertEquals("inline", part.headers().firstValue("Content-Disposition").orElseThrow());
        var tail = paralegal.get("documents/" + id + "/content", "Range", "bytes=-5");
        assertArrayEquals(Arrays.copyOfRange(file, file.length - 5, file.length), tail.body());
        assertEquals(
                416,
                paralegal
                        .get("documents/" + id + "/content", "Range", "bytes=" + file.length + "-")
                        .statusCode());
        var whole = paralegal.get("documents/" + id + "/content");
        var headers = whole.headers();
        assertEquals(
                "attachment; filename*=UTF-8''%C3%84rzte%20brief.pdf",
                headers.firstValue("Content-Disposition").orElseThrow());
        assertEquals("application/pdf", headers.firstValue("Content-Type").orElseThrow());
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElseThrow());
        assertTrue(headers.firstValue("Content-Security-Policy").orElseThrow().contains("sandbox"));
        assertEquals("no-store", headers.firstValue("Cache-Control").orElseThrow());
    }

    @Test
    void lookingIsWrittenDownOnceInAWhileAndTakingAwayEveryTime() {
        String id = paralegal.brought(paralegal.claim(), "one.pdf", file);
        paralegal.settled(id);
        for (int n = 0; n < 4; n++) {
            paralegal.get("documents/" + id + "/content?disposition=view", "Range", "bytes=0-9");
            paralegal.get("documents/" + id + "/pages/1");
            paralegal.get("documents/" + id + "/content");
        }
        paralegal.get("documents/" + id + "/pages/2");
        assertEquals("1", acts(id, "DOCUMENT_RECEIVED"));
        assertEquals("1", acts(id, "DOCUMENT_VIEWED"));
        assertEquals("2", acts(id, "PAGE_VIEWED"));
        assertEquals("4", acts(id, "DOCUMENT_DOWNLOADED"));
    }

    @Test
    void aChangeUponAnOldVersionIsRefused() {
        String id = paralegal.brought(paralegal.claim(), "one.pdf", file);
        var changed = change(id, "\"0\"", "{\"type\":\"REC-OP\",\"documentDate\":\"~2009\",\"privilege\":\"NONE\"}");
        assertEquals(200, changed.statusCode(), new String(changed.body(), StandardCharsets.UTF_8));
        assertEquals("~2009", Desk.json(changed).getString("documentDate"));
        assertEquals("\"1\"", changed.headers().firstValue("ETag").orElseThrow());
        assertEquals(412, change(id, "\"0\"", "{\"title\":\"Late\"}").statusCode());
        assertEquals(
                428,
                paralegal
                        .send(
                                "PATCH",
                                "documents/" + id,
                                BodyPublishers.ofString("{}"),
                                "Content-Type",
                                "application/json")
                        .statusCode());
        assertEquals(
                400, change(id, "\"1\"", "{\"documentDate\":\"last spring\"}").statusCode());
    }

    @Test
    void pagesAreReviewedByAPersonAndCounted() {
        String id = paralegal.brought(paralegal.claim(), "one.pdf", file);
        paralegal.settled(id);
        var marked = paralegal.send(
                "PUT",
                "documents/" + id + "/reviewed",
                BodyPublishers.ofString("{\"from\":1,\"to\":2}"),
                "Content-Type",
                "application/json");
        assertEquals(200, marked.statusCode(), new String(marked.body(), StandardCharsets.UTF_8));
        assertEquals(2, Desk.json(paralegal.get("documents/" + id)).getInt("pagesReviewed"));
        paralegal.send("DELETE", "documents/" + id + "/reviewed/1", BodyPublishers.noBody());
        assertEquals(
                "[2]",
                Desk.json(paralegal.get("documents/" + id + "/reviewed"))
                        .getJsonArray("items")
                        .toString());
        var beyond = paralegal.send(
                "PUT",
                "documents/" + id + "/reviewed",
                BodyPublishers.ofString("{\"from\":1,\"to\":4}"),
                "Content-Type",
                "application/json");
        assertEquals(422, beyond.statusCode());
    }

    /** One bit on the disk: nothing of the file is handed out as if it were whole. */
    @Test
    void aFileAlteredOnTheDiskIsNotHandedOut() throws IOException {
        String id = paralegal.brought(paralegal.claim(), "one.pdf", file);
        paralegal.settled(id);
        String name = paralegal.ask("select storage_name from document_file where document_id = '" + id + "'");
        Path stored = Path.of(
                System.getProperty("explant.test.data"),
                "vault",
                "files",
                name.substring(0, 2),
                name.substring(2, 4),
                name);
        byte[] bytes = Files.readAllBytes(stored);
        bytes[bytes.length / 2] ^= 1;
        Files.write(stored, bytes);
        var refused = paralegal.get("documents/" + id + "/content");
        assertEquals(422, refused.statusCode());
        assertEquals("urn:explant:rule:StoredFileDamaged", Desk.json(refused).getString("type"));
        assertNotEquals(file.length, refused.body().length);
    }

    @Test
    void noNameOfAFileReachesALogOrAPath() throws IOException {
        String canary = "Canary" + UUID.randomUUID().toString().substring(0, 8);
        paralegal.settled(paralegal.brought(paralegal.claim(), "../../" + canary + ".pdf", file));
        Path log = Path.of(System.getProperty("explant.home"), "server", "standalone", "log", "server.log");
        assertFalse(Files.readString(log, StandardCharsets.ISO_8859_1).contains(canary));
        try (var paths = Files.walk(Path.of(System.getProperty("explant.test.data")))) {
            assertTrue(paths.noneMatch(p -> p.toString().contains(canary)));
        }
    }

    private HttpResponse<byte[]> change(String id, String seen, String body) {
        return paralegal.send(
                "PATCH",
                "documents/" + id,
                BodyPublishers.ofString(body),
                "Content-Type",
                "application/json",
                "If-Match",
                seen);
    }

    private String acts(String document, String act) {
        return paralegal.ask(
                "select count(*) from audit_entry where subject = '" + document + "' and act = '" + act + "'");
    }

    private static String part(String boundary, String field, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n";
    }

    /** The same status and the same words; only the reference number differs. */
    private static void assertAlike(HttpResponse<byte[]> one, HttpResponse<byte[]> other) {
        assertEquals(404, one.statusCode());
        assertEquals(404, other.statusCode());
        assertEquals(Desk.json(one).getString("detail", ""), Desk.json(other).getString("detail", ""));
        assertEquals(one.body().length, other.body().length);
    }
}
