// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.explant.DeployedExplant;
import org.explant.access.Caller;
import org.explant.access.People;
import org.explant.access.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The implant ledger over the network, as a program reads and writes it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class HipsIT {
    private static final String CLAIMS = "/explant/api/claims";
    private static final String[] JSON = {"Content-Type", "application/json"};
    private static final String RESURFACED = """
            {"side":"RIGHT","source":{"kind":"IMPLANT_STICKER"},"fields":{"OPERATION":"PRIMARY","DATE":"2006-03-14"},
             "components":[{"COMPONENT":"CUP","MAKER":"Corin","SIZE":"54/48","BEARING":"COBALT_CHROMIUM"},
                           {"COMPONENT":"RESURFACING_HEAD","MAKER":"Corin","SIZE":"48","BEARING":"COBALT_CHROMIUM"}]}
            """;

    private final Caller caller = new Caller("127.0.0.1");
    private String solicitorId = "";
    private String[] solicitor = {};
    private String[] partner = {};
    private String claim = "";

    @Deployment(testable = false)
    static EnterpriseArchive explant() {
        return DeployedExplant.asBuilt();
    }

    @BeforeEach
    void open() {
        var one = People.fresh(Role.SOLICITOR);
        var other = People.fresh(Role.PARTNER);
        solicitor = caller.token(one, People.PASSWORD);
        partner = caller.token(other, People.PASSWORD);
        solicitorId = id(one);
        var body =
                "{\"confirmedNew\":true,\"claimant\":{\"forenames\":\"Zoë\",\"surname\":\"Hips\"},\"feeEarner\":\"%s\",\"supervisingPartner\":\"%s\"}"
                        .formatted(solicitorId, id(other));
        claim = json(send("POST", CLAIMS, body, solicitor)).getString("reference");
    }

    private String hips() {
        return CLAIMS + "/" + claim + "/hips";
    }

    @Test
    void anOperationIsRecordedOnceAndWhatIsInSituIsAnswered() {
        var key = with(solicitor, "Idempotency-Key", UUID.randomUUID().toString());
        var first = send("POST", hips() + "/operations", RESURFACED, key);
        assertEquals(201, first.statusCode(), first.body());
        var again = send("POST", hips() + "/operations", RESURFACED, key);
        assertEquals(json(first).getString("id"), json(again).getString("id"));
        var read = json(get(hips() + "?inSituOn=2010-01-01", partner));
        var hip = read.getJsonArray("items").getJsonObject(0);
        assertEquals(1, hip.getJsonArray("operations").size());
        var inSitu = hip.getJsonObject("inSitu");
        assertEquals("RESURFACING", inSitu.getString("construct"));
        assertEquals("YES", inSitu.getString("metalOnMetal"));
        assertEquals(48, inSitu.getInt("headMillimetres"));
        assertEquals(2, inSitu.getJsonArray("certain").size());
        var before = json(get(hips() + "?inSituOn=2006-03-13", partner));
        assertEquals(
                "NOTHING",
                before.getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonObject("inSitu")
                        .getString("construct"));
    }

    @Test
    void sourcesThatDisagreeStandBesideEachOtherAndAreFoundAcrossClaims() {
        var head = head();
        var said = send(
                "POST",
                hips() + "/components/" + head + "/statements",
                "{\"source\":{\"kind\":\"REGISTER\"},\"fields\":{\"SIZE\":\"50\"}}",
                solicitor);
        assertEquals(200, said.statusCode(), said.body());
        assertTrue(said.body().contains("\"sureness\":\"DISAGREE\""), said.body());
        var found = get("/explant/api/implant-findings?kind=SOURCES_DISAGREE&size=200", partner);
        assertTrue(found.body().contains(claim), found.body());
        var counts = get("/explant/api/implant-findings/counts", partner);
        assertTrue(counts.body().contains("SOURCES_DISAGREE"), counts.body());
    }

    @Test
    void acceptingNamesWhatWasSeenAndTheSecondIsRefused() {
        var head = head();
        send(
                "POST",
                hips() + "/components/" + head + "/statements",
                "{\"source\":{\"kind\":\"REGISTER\"},\"fields\":{\"SIZE\":\"50\"}}",
                solicitor);
        var statements = size(head).getJsonArray("statements");
        var sticker = statements.getJsonObject(0).getString("id");
        var register = statements.getJsonObject(1).getString("id");
        var way = hips() + "/statements/" + register + "/acceptance";
        var why = "{\"reason\":\"measured on the explant\"}";
        assertEquals(428, send("POST", way, why, solicitor).statusCode());
        assertEquals(
                422,
                send("POST", way, "{}", with(solicitor, "If-Match", sticker)).statusCode());
        assertEquals(
                204,
                send("POST", way, why, with(solicitor, "If-Match", sticker)).statusCode());
        assertEquals("50", size(head).getString("value"));
        var late = send("POST", way, why, with(partner, "If-Match", sticker));
        assertEquals(412, late.statusCode(), late.body());
        assertFalse(late.body().contains("50"), "values stay unsaid");
        var withdrawal = hips() + "/statements/" + register + "/withdrawal";
        assertEquals(422, send("POST", withdrawal, why, solicitor).statusCode());
    }

    @Test
    void hiddenAndUnknownAnswerAlike() {
        var head = head();
        var wall = "{\"members\":[\"%s\"],\"reason\":\"conflict of interest\"}".formatted(solicitorId);
        send("PUT", CLAIMS + "/" + claim + "/restriction", wall, solicitor);
        for (String tail : new String[] {"", "/components/" + head}) {
            assertEquals(404, get(hips() + tail, partner).statusCode(), tail);
            assertEquals(404, get(CLAIMS + "/EX-1999-9999/hips" + tail, partner).statusCode());
        }
        assertEquals(
                404, send("POST", hips() + "/operations", RESURFACED, partner).statusCode());
        var found = get("/explant/api/implant-findings?size=200&sort=-reference", partner);
        assertFalse(found.body().contains(claim), "walled off the list too");
        var own = get("/explant/api/implant-findings?size=200&sort=-reference", solicitor);
        assertTrue(own.body().contains(claim), own.body());
        var administrator = caller.token(People.fresh(Role.ADMINISTRATOR), People.PASSWORD);
        assertEquals(403, get("/explant/api/implant-findings", administrator).statusCode());
    }

    @Test
    void whatCannotBeIsRefused() {
        var wrongDate = RESURFACED.replace("2006-03-14", "31/02/2012");
        assertEquals(
                400, send("POST", hips() + "/operations", wrongDate, solicitor).statusCode());
        var wrongCode = RESURFACED.replace("\"COMPONENT\":\"CUP\"", "\"COMPONENT\":\"WHEEL\"");
        assertEquals(
                400, send("POST", hips() + "/operations", wrongCode, solicitor).statusCode());
        var foreign = RESURFACED.replace(
                "{\"kind\":\"IMPLANT_STICKER\"}",
                "{\"kind\":\"IMPLANT_STICKER\",\"document\":\"%s\",\"page\":1}".formatted(UUID.randomUUID()));
        assertEquals(
                404, send("POST", hips() + "/operations", foreign, solicitor).statusCode());
        assertEquals(400, get(hips() + "?inSituOn=someday", solicitor).statusCode());
    }

    @Test
    void whatTheLedgersHipsAreDueIsJudgedByBothClocks() {
        send("POST", hips() + "/operations", RESURFACED, solicitor);
        var way = CLAIMS + "/" + claim + "/surveillance";
        var read = json(get(way + "?asOf=2018-01-01", partner));
        var present = read.getJsonObject("present").getJsonArray("hips").getJsonObject(0);
        assertEquals("MDA/2017/018", present.getString("guidance"));
        assertEquals("SCHEDULED", present.getString("state"));
        assertEquals("2017-07-27", present.getString("dueOn"));
        assertEquals("NOTHING_RECORDED", present.getString("lateness"));
        assertFalse(present.getBoolean("verified"), "it rests on cells that no source was read for");
        var past = read.getJsonObject("past").getJsonArray("hips").getJsonObject(0);
        assertEquals(0, read.getJsonObject("past").getInt("departuresToPutToTheExpert"));
        assertTrue(past.toString().contains("Departure not shown: Symptoms not known."), past.toString());
        assertEquals(400, get(way + "?asOf=9999-01-01", partner).statusCode());
        var wall = "{\"members\":[\"%s\"],\"reason\":\"conflict of interest\"}".formatted(solicitorId);
        send("PUT", CLAIMS + "/" + claim + "/restriction", wall, solicitor);
        assertEquals(404, get(way, partner).statusCode());
        assertEquals(200, get(way, solicitor).statusCode());
        var looks = "select count(*)::text from audit_entry a join claim c on c.claim_id = a.claim"
                + " where a.act = 'SURVEILLANCE_VIEWED' and c.reference = ?";
        assertEquals("2", People.ask(looks, claim));
    }

    @Test
    void anEnquiryIsAssessedWithoutBeingKept() {
        var told = """
                {"asOf":"2026-06-01","sex":"MALE","hips":[{"side":"LEFT","bearings":[{"in":"2006-05","metalOnMetal":"YES",
                 "construct":"STEMMED","headMillimetres":36,"device":"OTHER"}],"symptoms":[{"from":"2006-06-01",
                 "symptomatic":false}]}],"bloods":[{"metal":"COBALT","printed":"130","unit":"NANOMOLES_PER_LITRE",
                 "specimen":"WHOLE_BLOOD","sampled":"2025-09-01"}],"reviews":[{"on":"2025-09-01"}]}
                """;
        var way = "/explant/api/surveillance/assess";
        var answer = send("POST", way, told, solicitor);
        assertEquals(200, answer.statusCode(), answer.body());
        var present = json(answer).getJsonObject("present");
        assertEquals("2026-09-01", present.getString("dueOn"));
        assertEquals("2025-12-01", present.getString("bloodDueOn"));
        assertTrue(answer.body().contains("TAPER_WEAR_POSSIBLE"), answer.body());
        assertEquals("ABOVE", present.getJsonArray("bloods").getJsonObject(0).getString("comparison"));
        assertEquals(
                400,
                send("POST", way, told.replace("\"130\"", "\"high\""), solicitor)
                        .statusCode());
        assertEquals(
                400,
                send("POST", way, told.replace("2025-09-01", "+999999999-09-01"), solicitor)
                        .statusCode());
        assertEquals(
                404,
                send("POST", way, told.replace("\"sex\"", "\"guidance\":\"MDA/1999/001\",\"sex\""), solicitor)
                        .statusCode());
        var administrator = caller.token(People.fresh(Role.ADMINISTRATOR), People.PASSWORD);
        assertEquals(403, send("POST", way, told, administrator).statusCode());
        var guidance = get("/explant/api/guidance/version?reference=MDA/2017/018", partner);
        assertTrue(guidance.body().contains("NOT_VERIFIED"), guidance.body());
    }

    private String head() {
        var recorded = json(send("POST", hips() + "/operations", RESURFACED, solicitor));
        return recorded.getJsonArray("implanted").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("kind").equals("RESURFACING_HEAD"))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private JsonObject size(String head) {
        return json(get(hips() + "/components/" + head, solicitor))
                .getJsonArray("fields")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getString("field").equals("SIZE"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private HttpResponse<String> get(String path, String[] token) {
        return caller.get(path, token);
    }

    private HttpResponse<String> send(String method, String path, @Nullable String body, String[] headers) {
        return caller.send(method, path, body, with(headers, JSON));
    }

    private static String id(String signInName) {
        return People.ask("select account_id::text from account where sign_in_name = ?", signInName);
    }

    private static String[] with(String[] headers, String... more) {
        return Stream.of(headers, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
