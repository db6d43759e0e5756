// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
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

/** The monitoring history, over the network. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MonitoringHistoryIT {
    private static final String API = "/explant/api/";
    private static final List<String> LISTS = List.of(
            "results",
            "imaging",
            "scores",
            "symptoms",
            "clinic-reviews",
            "appointments",
            "inflammation",
            "aspirates",
            "microbiology",
            "histology",
            "revisions",
            "suggestions");
    private static final String COBALT =
            "{\"on\":\"2016-03-14\",\"reason\":\"misread\",\"details\":{\"METAL\":\"COBALT\","
                    + "\"VALUE\":\"%s\",\"UNIT\":\"NANOMOLES_PER_LITRE\",\"SPECIMEN\":\"WHOLE_BLOOD\"}}";

    private final Caller caller = new Caller("127.0.0.1");
    private String solicitorId = "";
    private String partnerId = "";
    private String[] solicitor = {};
    private String[] partner = {};

    @Deployment(testable = false)
    static EnterpriseArchive explant() {
        return DeployedExplant.asBuilt();
    }

    @BeforeEach
    void signIn() {
        var one = People.fresh(Role.SOLICITOR);
        var other = People.fresh(Role.PARTNER);
        solicitorId = id(one);
        partnerId = id(other);
        solicitor = caller.token(one, People.PASSWORD);
        partner = caller.token(other, People.PASSWORD);
    }

    @Test
    void aResultIsRecordedPutRightAndWithdrawnAndNothingIsLost() {
        var claim = open("Recorded");
        var made = send("POST", claim + "/results", COBALT.formatted("<10"), solicitor);
        assertEquals(201, made.statusCode(), made.body());
        assertEquals("\"1\"", made.headers().firstValue("ETag").orElseThrow());
        assertTrue(made.body().contains("\"microgramsPerLitre\":0.589"), made.body());
        var result = claim + "/results/" + field(made, "id");
        assertEquals(428, send("PUT", result, COBALT.formatted("11"), partner).statusCode());
        var first = with(partner, "If-Match", "\"1\"");
        assertEquals(200, send("PUT", result, COBALT.formatted("11"), first).statusCode());
        var stale = send("PUT", result, COBALT.formatted("12"), first);
        assertEquals(412, stale.statusCode(), stale.body());
        assertEquals(404, get(claim + "/scores/" + field(made, "id"), partner).statusCode(), "it is no score");
        assertTrue(get(claim + "/results", partner).body().contains("\"total\":1"));
        var withdrawn = send(
                "POST",
                result + "/withdrawal",
                "{\"reason\":\"another patient\"}",
                with(solicitor, "If-Match", "\"2\""));
        assertEquals(204, withdrawn.statusCode(), withdrawn.body());
        assertTrue(get(claim + "/results", partner).body().contains("\"total\":0"));
        var editions = get(result + "/editions", partner).body();
        assertTrue(editions.contains("\"total\":2") && editions.contains("another patient"), editions);
    }

    @Test
    void badInputIsRefusedInOneSentence() {
        var claim = open("Refused");
        var high = send("POST", claim + "/results", COBALT.formatted("high"), solicitor);
        assertEquals(400, high.statusCode());
        assertTrue(high.body().contains("“Result as printed” cannot be read as that."), high.body());
        var score = "{\"on\":\"2016-03-14\",\"side\":\"LEFT\",\"details\":{\"SCALE\":\"ZERO_TO_48\",\"TOTAL\":\"49\"}}";
        assertEquals(422, send("POST", claim + "/scores", score, solicitor).statusCode());
        var nowhere = score.replace("\"side\":\"LEFT\",", "").replace("49", "41");
        assertEquals(422, send("POST", claim + "/scores", nowhere, solicitor).statusCode());
    }

    @Test
    void whatTheWallHidesIsUnknownUnderEveryPath() {
        var claim = open("Hidden");
        var made = send("POST", claim + "/results", COBALT.formatted("152"), solicitor);
        var wall = "{\"members\":[\"%s\"],\"reason\":\"conflict\"}".formatted(solicitorId);
        assertEquals(204, send("PUT", claim + "/restriction", wall, solicitor).statusCode());
        for (String list : LISTS)
            assertEquals(404, get(claim + "/" + list, partner).statusCode(), list);
        var result = claim + "/results/" + field(made, "id");
        assertEquals(404, get(result, partner).statusCode());
        assertEquals(
                404,
                send("PUT", result, COBALT.formatted("11"), with(partner, "If-Match", "\"1\""))
                        .statusCode());
        assertEquals(
                404,
                send("POST", claim + "/results", COBALT.formatted("11"), partner)
                        .statusCode());
        for (String list : LISTS)
            assertEquals(200, get(claim + "/" + list, solicitor).statusCode(), list);
        var trail = People.ask(
                "select string_agg(facts::text, ' ') from audit_entry e join claim c on c.claim_id = e.claim"
                        + " where e.act like 'OBSERVATION%' and c.reference = ?",
                name(claim));
        assertTrue(trail.contains("BLOOD_METAL"), trail);
        assertFalse(trail.contains("152"), "the trail carries ids and codes alone");
    }

    private String open(String surname) {
        var body =
                "{\"confirmedNew\":true,\"claimant\":{\"forenames\":\"Ann\",\"surname\":\"%s\"},\"feeEarner\":\"%s\",\"supervisingPartner\":\"%s\"}"
                        .formatted(surname, solicitorId, partnerId);
        var opened = send(
                "POST",
                API + "claims",
                body,
                with(solicitor, "Idempotency-Key", UUID.randomUUID().toString()));
        assertEquals(201, opened.statusCode(), opened.body());
        return API + "claims/" + field(opened, "reference");
    }

    private static String name(String claim) {
        return claim.substring(claim.lastIndexOf('/') + 1);
    }

    private static String field(HttpResponse<String> answer, String name) {
        return answer.body().replaceFirst("(?s).*?\"" + name + "\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> get(String path, String[] token) {
        return caller.get(path, token);
    }

    private HttpResponse<String> send(String method, String path, @Nullable String body, String[] headers) {
        return caller.send(method, path, body, with(headers, "Content-Type", "application/json"));
    }

    private static String id(String signInName) {
        return People.ask("select account_id::text from account where sign_in_name = ?", signInName);
    }

    private static String[] with(String[] headers, String... more) {
        return Stream.of(headers, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
