// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.explant.DeployedExplant;
import org.explant.access.Caller;
import org.explant.access.People;
import org.explant.access.Role;
import org.explant.letter.docx.ADocx;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Proceedings, standstills, experts and letters over the network, with a wall in the midst. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class GroupIT {
    private static final String API = "/explant/api/";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String[] JSON = {"Content-Type", "application/json"};

    private final Caller caller = new Caller("127.0.0.1");
    private String solicitorId = "";
    private String[] solicitor = {};
    private String[] partner = {};

    @Deployment(testable = false)
    static EnterpriseArchive explant() {
        return DeployedExplant.asBuilt();
    }

    @BeforeEach
    void signIn() {
        var one = People.fresh(Role.SOLICITOR);
        solicitorId = People.ask("select account_id::text from account where sign_in_name = ?", one);
        solicitor = caller.token(one, People.PASSWORD);
        partner = caller.token(People.fresh(Role.PARTNER), People.PASSWORD);
    }

    @Test
    void aFormNamesNobodyWhomTheCallerMayNotSee() {
        var open = claim("Zoë", "Abbott");
        var hidden = claim("Ida", "Concealed");
        var form = post(
                "proceedings",
                "{\"court\":\"High Court\",\"claimNumber\":\"kb-2024-000123\",\"defendants\":[\"Maker One Ltd\"]}");
        assertEquals(201, form.statusCode(), form.body());
        var path = "proceedings/" + field(form, "proceeding");
        var both = post(path + "/claimants", "{\"claims\":[\"%s\",\"%s\"]}".formatted(open, hidden));
        assertEquals(200, both.statusCode(), both.body());
        restrict(hidden);
        var pleaded = post(
                path + "/causes",
                "{\"claimants\":[%s],\"defendants\":[\"%s\"],\"causes\":[\"NEGLIGENCE\"],\"hips\":\"BOTH\"}"
                        .formatted(claimants(both), field(both, "defendant")));
        assertEquals(200, pleaded.statusCode(), pleaded.body());
        assertEquals(2, count(pleaded.body(), "\"NEGLIGENCE\""));
        var fact = post(path + "/facts", "{\"kind\":\"ISSUED\",\"on\":\"2024-03-01\"}");
        assertEquals(200, fact.statusCode(), fact.body());
        assertEquals(
                422,
                post(path + "/facts", "{\"kind\":\"ISSUED\",\"on\":\"2024-03-02\"}")
                        .statusCode());
        var seen = get(path, partner);
        assertEquals(200, seen.statusCode(), seen.body());
        assertTrue(seen.body().contains("Abbott, Zoë") && seen.body().contains("KB-2024-000123"), seen.body());
        assertFalse(seen.body().contains("Concealed"), seen.body());
        assertEquals(1, count(seen.body(), "\"NEGLIGENCE\""));
        assertEquals(404, get("claims/" + hidden + "/proceedings", partner).statusCode());
        assertTrue(get("claims/" + open + "/proceedings", partner).body().contains("\"total\":1"));
    }

    @Test
    void theSecondSaverOfAHeadingIsToldSo() {
        var path = "proceedings/" + field(post("proceedings", "{\"court\":\"High Court\"}"), "proceeding");
        var heading = "{\"court\":\"County Court\"}";
        assertEquals(428, send("PUT", path, heading, solicitor).statusCode());
        assertEquals(
                200,
                send("PUT", path, heading, with(solicitor, "If-Match", "\"1\"")).statusCode());
        assertEquals(
                412,
                send("PUT", path, "{\"court\":\"X\"}", with(partner, "If-Match", "\"1\""))
                        .statusCode());
    }

    @Test
    void aScheduleSaysWhoIsMissing() {
        var there = claim("Ben", "There");
        var missing = claim("Cleo", "Missing");
        var agreement = post(
                "standstills",
                "{\"defendant\":\"Maker One Ltd\",\"kind\":\"SUSPENSION\",\"startsOn\":\"2020-07-01\",\"noticeDays\":28,"
                        + "\"causes\":[\"NEGLIGENCE\"],\"claimantsSignedOn\":\"2020-06-29\",\"defendantSignedOn\":\"2020-06-30\"}");
        assertEquals(201, agreement.statusCode(), agreement.body());
        var path = "standstills/" + field(agreement, "standstill");
        var proposed = post(path + "/proposals", "{\"text\":\"Page 4\\nBen There\\nNobody Known\"}");
        assertTrue(proposed.body().contains(there) && proposed.body().contains("NONE"), proposed.body());
        post(path + "/cover", "{\"claims\":[\"%s\",\"%s\"]}".formatted(there, missing));
        var sheet = post(
                path + "/names", "{\"items\":[{\"name\":\"Ben There\",\"page\":4,\"claim\":\"%s\"}]}".formatted(there));
        assertTrue(sheet.body().contains("Missing, Cleo"), sheet.body());
        assertTrue(get("claims/" + there + "/standstills", partner).body().contains("\"onSignedSchedule\":\"YES\""));
        var answer = get("claims/" + missing + "/standstills", partner).body();
        assertTrue(answer.contains("\"onSignedSchedule\":\"NO\""), answer);
    }

    @Test
    void anOverdueReportIsFoundAcrossClaims() {
        var claim = claim("Dora", "Awaiting");
        var path = "claims/" + claim + "/instructions";
        var added = post(
                path,
                "{\"kind\":\"EXPERT\",\"name\":\"Mr A Surgeon\",\"discipline\":\"Orthopaedics\",\"dueOn\":\"2020-01-01\"}");
        assertEquals(201, added.statusCode(), added.body());
        assertTrue(get("instructions/overdue", partner).body().contains(claim));
        restrict(claim);
        assertFalse(get("instructions/overdue", partner).body().contains(claim));
        assertEquals(404, get(path, partner).statusCode());
    }

    @Test
    void aLetterIsFiledOnceAndOnlyWhereNothingIsMissing() throws IOException, InterruptedException {
        var claim = claim("Eva", "Reader");
        var whole = template("Dear {{claimant.name}}, {{today}}, our reference {{claim.reference}}.");
        var gap = template("To {{defendantSolicitor.name}}: {{claimant.name}}");
        var letters = "claims/" + claim + "/letters";
        var lacking = post(letters, "{\"template\":\"%s\"}".formatted(gap));
        assertEquals(422, lacking.statusCode());
        assertTrue(lacking.body().contains("defendantSolicitor.name"), lacking.body());
        assertTrue(get(letters + "/preview?template=" + whole, solicitor).body().contains("Eva Reader"));
        var wanted = "{\"template\":\"%s\",\"key\":\"%s\"}".formatted(whole, UUID.randomUUID());
        var filed = post(letters, wanted);
        assertEquals(201, filed.statusCode(), filed.body());
        assertEquals(filed.body(), post(letters, wanted).body(), "sent twice, filed once");
        var list = get(letters, solicitor).body();
        assertTrue(list.contains("\"total\":1"), list);
        assertTrue(get("claims/" + claim + "/documents", solicitor).body().contains("CORRES-OUT"));
        var docx =
                bytes("GET", letters + "/" + list.replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1") + "/docx", new byte[0]);
        assertEquals('P', docx.body()[0]);
        var pdf = bytes("GET", letters + "/preview.pdf?template=" + whole, new byte[0]);
        assertEquals("%PDF", new String(pdf.body(), 0, 4, StandardCharsets.US_ASCII));
        restrict(claim);
        assertEquals(404, get(letters, partner).statusCode());
    }

    @Test
    void aLetterSaysWhatOtherFeaturesKnowOfTheClaim() throws IOException, InterruptedException {
        var claim = claim("Hal", "Hipwright");
        var form = post(
                "proceedings",
                "{\"court\":\"High Court\",\"claimNumber\":\"kb-2024-000124\",\"defendants\":[\"Maker One Ltd\"]}");
        var path = "proceedings/" + field(form, "proceeding");
        post(path + "/claimants", "{\"claims\":[\"%s\"]}".formatted(claim));
        post(path + "/facts", "{\"kind\":\"ISSUED\",\"on\":\"2024-03-01\"}");
        var operated = post(
                "claims/" + claim + "/hips/operations",
                "{\"side\":\"LEFT\",\"source\":{\"kind\":\"IMPLANT_STICKER\"},\"fields\":{\"OPERATION\":\"PRIMARY\","
                        + "\"DATE\":\"2008-09\",\"HOSPITAL\":\"Castlemire\"},\"components\":[{\"COMPONENT\":\"CUP\","
                        + "\"MAKER\":\"Corin\",\"SYSTEM\":\"Cormet 2000\"}]}");
        assertEquals(201, operated.statusCode(), operated.body());
        var letter = template("{{proceedings.court}} {{proceedings.claimNumber}} {{proceedings.issuedOn}}"
                + " {{proceedings.defendants}} {{hip.leftDevice}} {{hip.leftImplanted}} {{hip.leftHospital}}");
        var preview = get("claims/" + claim + "/letters/preview?template=" + letter, solicitor)
                .body();
        for (String known : new String[] {
            "High Court",
            "KB-2024-000124",
            "1 March 2024",
            "Maker One Ltd",
            "Corin Cormet 2000",
            "September 2008",
            "Castlemire"
        }) assertTrue(preview.contains(known), known + " in " + preview);
    }

    @Test
    void aTemplateWithMacrosIsRefusedAndAParalegalKeepsNone() throws IOException, InterruptedException {
        var bad = bytes(
                "POST",
                "letter-templates?name=x",
                ADocx.of("a").part("word/vbaProject.bin", "x").file());
        assertEquals(422, bad.statusCode());
        solicitor = caller.token(People.fresh(Role.PARALEGAL), People.PASSWORD);
        assertEquals(
                403,
                bytes("POST", "letter-templates?name=x", ADocx.of("a").file()).statusCode());
    }

    private String template(String text) throws IOException, InterruptedException {
        var answer =
                bytes("POST", "letter-templates?name=Letter", ADocx.of(text).file());
        var body = new String(answer.body(), StandardCharsets.UTF_8);
        assertEquals(201, answer.statusCode(), body);
        return body.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<byte[]> bytes(String method, String path, byte[] body)
            throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + System.getProperty("explant.test.port") + API + path);
        var request = HttpRequest.newBuilder(address)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .headers(with(solicitor, "Content-Type", DOCX))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }

    private String claim(String forenames, String surname) {
        var body =
                "{\"confirmedNew\":true,\"claimant\":{\"forenames\":\"%s\",\"surname\":\"%s\"},\"feeEarner\":\"%s\",\"supervisingPartner\":\"%s\"}";
        var partnerId = People.ask(
                "select account_id::text from account where role = 'PARTNER' and full_name = ? order by created_at desc limit 1",
                "Some Body");
        return field(post("claims", body.formatted(forenames, surname, solicitorId, partnerId)), "reference");
    }

    private void restrict(String claim) {
        var body = "{\"members\":[\"%s\"],\"reason\":\"conflict\"}".formatted(solicitorId);
        var done = send("PUT", "claims/" + claim + "/restriction", body, solicitor);
        assertTrue(done.statusCode() < 300, done.body());
    }

    private HttpResponse<String> post(String path, String body) {
        return send("POST", path, body, solicitor);
    }

    private HttpResponse<String> send(String method, String path, String body, String[] headers) {
        return caller.send(method, API + path, body, with(headers, JSON));
    }

    private HttpResponse<String> get(String path, String[] token) {
        return caller.get(API + path, token);
    }

    private static String claimants(HttpResponse<String> sheet) {
        return String.join(
                ",",
                Pattern.compile("\"claimant\":(\"[0-9a-f-]{36}\")")
                        .matcher(sheet.body())
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .toList());
    }

    private static String field(HttpResponse<String> answer, String name) {
        var found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(answer.body());
        if (!found.find()) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return found.group(1);
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    private static String[] with(String[] headers, String... more) {
        return Stream.of(headers, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
