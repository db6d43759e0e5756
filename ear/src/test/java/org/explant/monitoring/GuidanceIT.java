// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
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

/** Guidance edited and released by four eyes, and the rows that follow from it, as programs see them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class GuidanceIT {
    private static final String API = "/explant/api/";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE = 250;
    private static final String[] JSON = {"Content-Type", "application/json"};
    private static final String RESURFACED = """
            {"side":"RIGHT","source":{"kind":"IMPLANT_STICKER"},
             "fields":{"OPERATION":"PRIMARY","DATE":"2006-03-14","HOSPITAL":"Northmoor Infirmary"},
             "components":[{"COMPONENT":"CUP","MAKER":"Corin","SYSTEM":"Cormet 2000","SIZE":"54/48","BEARING":"COBALT_CHROMIUM"},
                           {"COMPONENT":"RESURFACING_HEAD","MAKER":"Corin","SYSTEM":"Cormet 2000","SIZE":"48","BEARING":"COBALT_CHROMIUM"}]}
            """;

    private final Caller caller = new Caller("127.0.0.1");
    private String solicitorId = "";
    private String partnerId = "";
    private String[] solicitor = {};
    private String[] partner = {};
    private String[] other = {};

    @Deployment(testable = false)
    static EnterpriseArchive explant() {
        return DeployedExplant.asBuilt();
    }

    @BeforeEach
    void signIn() {
        var one = People.fresh(Role.SOLICITOR);
        solicitor = caller.token(one, People.PASSWORD);
        var two = People.fresh(Role.PARTNER);
        partner = caller.token(two, People.PASSWORD);
        other = caller.token(People.fresh(Role.PARTNER), People.PASSWORD);
        solicitorId = id(one);
        partnerId = id(two);
    }

    private static String id(String signInName) {
        return People.ask("select account_id::text from account where sign_in_name = ?", signInName);
    }

    @Test
    void aVersionCountsOnceASecondPersonHasReleasedIt() {
        var begun =
                send("POST", "guidance/drafts", "{\"copyOf\":\"MDA/2012/016\",\"reason\":\"appendix read\"}", partner);
        assertEquals(200, begun.statusCode(), begun.body());
        var draft = "guidance/drafts/" + json(begun).getJsonObject("draft").getString("id");
        var same = send("POST", draft + "/release-request", null, seen(partner, begun));
        assertEquals(422, same.statusCode(), same.body());
        var wrong = "{\"section\":\"version\",\"line\":\"issued\",\"text\":\"soon | READ | x\",\"reason\":\"r\"}";
        var refused = send("PATCH", draft, wrong, seen(partner, begun));
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("version, issued"), refused.body());
        var title = "{\"section\":\"version\",\"line\":\"title\",\"text\":\"%s\",\"reason\":\"wording\"}";
        var changed = send("PATCH", draft, title.formatted("Edited for a test"), seen(partner, begun));
        assertEquals(200, changed.statusCode(), changed.body());
        assertEquals(1, json(changed).getJsonArray("differences").size());
        var late = send("PATCH", draft, title.formatted("Too late"), seen(other, begun));
        assertEquals(412, late.statusCode(), "the second of two editors");
        var asked = send("POST", draft + "/release-request", null, seen(solicitor, changed));
        assertEquals(200, asked.statusCode(), asked.body());
        assertEquals(
                403,
                send("PUT", draft + "/release", null, seen(solicitor, asked)).statusCode(),
                "no right");
        assertEquals(
                403, send("PUT", draft + "/release", null, seen(partner, asked)).statusCode(), "had a hand in it");
        assertTrue(!get("guidance").contains("Edited for a test"), "nothing counts before its release");
        assertEquals(
                200, send("PUT", draft + "/release", null, seen(other, asked)).statusCode());
        assertTrue(get("guidance").contains("Edited for a test"), "what was released counts");
        var release =
                People.ask("select max(release_id)::text from guidance_release where reference = ?", "MDA/2012/016");
        var way = "guidance/releases/" + release;
        assertEquals(
                200,
                send("POST", way + "/withdrawal-request", "{\"reason\":\"misread\"}", other)
                        .statusCode());
        assertEquals(403, send("PUT", way + "/withdrawal", null, other).statusCode(), "who asked");
        assertEquals(200, send("PUT", way + "/withdrawal", null, partner).statusCode());
        assertTrue(!get("guidance").contains("Edited for a test"), "what was withdrawn counts no more");
    }

    @Test
    void aChangeOfTheLedgerOrTheRecordChangesTheListsAndTheWallHidesThem() {
        var body =
                "{\"confirmedNew\":true,\"claimant\":{\"forenames\":\"Ada\",\"surname\":\"Worklisted\"},\"feeEarner\":\"%s\",\"supervisingPartner\":\"%s\"}"
                        .formatted(solicitorId, partnerId);
        var claim = json(send("POST", "claims", body, solicitor)).getString("reference");
        assertEquals(
                201,
                send("POST", "claims/" + claim + "/hips/operations", RESURFACED, solicitor)
                        .statusCode());
        await("unrecorded", claim, true);
        var symptoms = "{\"side\":\"RIGHT\",\"on\":\"2006-03-14\",\"details\":{\"SYMPTOMS\":\"ABSENT\"}}";
        recorded(claim, symptoms);
        await("unrecorded", claim, false);
        await("overdue", claim, true);
        var touched =
                json(send("GET", "guidance/impact?alert=MDA/2017/018&effect=newly-covered&size=200", null, solicitor));
        assertTrue(touched.getJsonArray("items").toString().contains(claim), "covered though without symptoms");
        assertTrue(touched.getJsonObject("figures").getInt("hips") > 0);
        var wall = "{\"members\":[\"%s\"],\"reason\":\"conflict of interest\"}".formatted(solicitorId);
        send("PUT", "claims/" + claim + "/restriction", wall, solicitor);
        assertTrue(list("overdue", solicitor).contains(claim));
        assertTrue(!list("overdue", partner).contains(claim));
        assertTrue(!send("GET", "guidance/impact?alert=MDA/2017/018&size=200", null, partner)
                .body()
                .contains(claim));
        assertTrue(!send("GET", "guidance/impact/file?alert=MDA/2017/018", null, partner)
                .body()
                .contains(claim));
        var file = send("GET", "monitoring/worklists/file?list=overdue&scope=mine", null, solicitor);
        assertTrue(file.body().contains("Northmoor Infirmary"), file.body());
    }

    private void recorded(String claim, String observation) {
        var answer = send("POST", "claims/" + claim + "/symptoms", observation, solicitor);
        assertTrue(answer.statusCode() < 300, answer.body());
    }

    private void await(String list, String claim, boolean there) {
        var until = Instant.now().plus(PATIENCE);
        while (list(list, solicitor).contains(claim) != there) {
            assertTrue(Instant.now().isBefore(until), claim + " on " + list + " is not " + there);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String list(String list, String[] token) {
        return send("GET", "monitoring/worklists?scope=everyone&size=200&list=" + list, null, token)
                .body();
    }

    private String get(String path) {
        return send("GET", path, null, solicitor).body();
    }

    private static String[] seen(String[] token, HttpResponse<String> answer) {
        return with(token, "If-Match", answer.headers().firstValue("ETag").orElseThrow());
    }

    private HttpResponse<String> send(String method, String path, @Nullable String body, String[] headers) {
        return caller.send(method, API + path, body, with(headers, JSON));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static String[] with(String[] headers, String... more) {
        return Stream.of(headers, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
