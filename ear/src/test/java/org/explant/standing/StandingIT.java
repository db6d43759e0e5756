// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Where claims stand, over the network. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StandingIT {
    private static final String API = "/explant/api/";
    private static final String STAY =
            "{\"kind\":\"STAY\",\"from\":\"2024-02-01\",\"to\":\"%s\",\"details\":{\"ORDER\":\"An order\"},\"reason\":\"hearing\"}";

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
    void aFactIsRecordedCorrectedAndSeenAsItStood() {
        var claim = open("Stayed");
        var made = send("POST", claim + "/standing/facts", STAY.formatted("2024-06-30"), solicitor);
        assertEquals(201, made.statusCode(), made.body());
        var fact = claim + "/standing/facts/" + field(made, "id");
        assertEquals(
                201,
                send("POST", fact + "/replacement", STAY.formatted("2024-03-31"), partner)
                        .statusCode());
        var late = send("POST", fact + "/end", "{\"on\":\"2024-02-02\",\"reason\":\"lifted\"}", solicitor);
        assertEquals(412, late.statusCode(), late.body());
        assertTrue(get(claim + "/standing?on=2024-03-01", partner).body().contains("An order"));
        assertFalse(get(claim + "/standing?on=2024-04-01", partner).body().contains("An order"));
        assertTrue(get(claim + "/standing/facts", partner).body().contains("\"total\":2"));
        assertEquals(400, get(claim + "/standing?on=yesterday", partner).statusCode());
        var wrong = send(
                "POST",
                claim + "/standing/facts",
                "{\"kind\":\"STAY\",\"from\":\"2024-02-01\",\"reason\":\"x\"}",
                solicitor);
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("Order or agreement is needed."), wrong.body());
    }

    @Test
    void whatTheWallHidesIsUnknownEverywhere() {
        var claim = open("Hidden");
        var other = open("Seen");
        var wall = "{\"members\":[\"%s\"],\"reason\":\"conflict\"}".formatted(solicitorId);
        assertEquals(204, send("PUT", claim + "/restriction", wall, solicitor).statusCode());
        var related = "{\"other\":\"%s\",\"kind\":\"SPOUSE\"}".formatted(name(claim));
        assertEquals(404, send("POST", other + "/relations", related, partner).statusCode());
        assertEquals(201, send("POST", other + "/relations", related, solicitor).statusCode());
        assertTrue(get(other + "/relations", solicitor).body().contains("\"total\":1"));
        assertTrue(get(other + "/relations", partner).body().contains("\"total\":0"));
        for (String tail :
                new String[] {"/standing", "/standing/facts", "/screening", "/relations", "/team", "/closing"})
            assertEquals(404, get(claim + tail, partner).statusCode(), tail);
        assertEquals(
                404,
                send("POST", claim + "/standing/facts", STAY.formatted("2024-06-30"), partner)
                        .statusCode());
        assertEquals(
                422,
                send("PUT", claim + "/team/paralegals/" + partnerId, null, solicitor)
                        .statusCode());
    }

    @Test
    void anEnquiryIsTurnedAwayOnlyWithItsWarning() {
        var claim = open("Late");
        var unwarned = "{\"code\":\"LONGSTOP_PASSED\",\"reason\":\"implanted 2003\"}";
        assertEquals(
                422,
                send("POST", claim + "/screening/rejection", unwarned, solicitor)
                        .statusCode());
        var warned = "{\"code\":\"LONGSTOP_PASSED\",\"reason\":\"implanted 2003\",\"warnedOn\":\"2020-01-01\"}";
        var rejected = send("POST", claim + "/screening/rejection", warned, solicitor);
        assertEquals(200, rejected.statusCode(), rejected.body());
        assertTrue(get(claim, solicitor).body().contains("\"stage\":\"REJECTED\""));
        assertTrue(get(claim + "/standing", solicitor).body().contains("LONGSTOP_PASSED"));
    }

    @Test
    void noMereMoveClosesAClaim() {
        var claim = open("Unfinished");
        var move = "{\"from\":\"ENQUIRY\",\"to\":\"CLOSED\",\"reason\":\"x\",\"outcome\":\"DISCONTINUED\"}";
        var refused = send("POST", claim + "/moves", move, solicitor);
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("ClosedByChecklistOnly"), refused.body());
        assertTrue(get(claim, solicitor).body().contains("\"stage\":\"ENQUIRY\""), "and nothing moved");
        var close = "{\"from\":\"ENQUIRY\",\"outcome\":\"DISCONTINUED\",\"code\":\"CLIENT_WITHDREW\",\"reason\":\"x\"}";
        var open = send("POST", claim + "/closing", close, solicitor);
        assertEquals(422, open.statusCode());
        assertTrue(open.body().contains("Client account stands at nil"), open.body());
    }

    @Test
    void anEnquiryGoesOnAcceptedOrWithAReason() {
        var claim = open("Hasty");
        var move = "{\"from\":\"%s\",\"to\":\"%s\"%s}";
        send("POST", claim + "/moves", move.formatted("ENQUIRY", "SCREENING", ""), solicitor);
        var refused = send("POST", claim + "/moves", move.formatted("SCREENING", "RETAINED", ""), solicitor);
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("ScreeningNotEnded"), refused.body());
        var reasoned =
                move.formatted("SCREENING", "RETAINED", ",\"reason\":\"came with the screening of another firm\"");
        assertEquals(201, send("POST", claim + "/moves", reasoned, solicitor).statusCode());
    }

    @Test
    void aHandOverRefusesWhoMayNotKnowAndDoesTheRest() {
        var seen = open("Handed");
        var hidden = open("Kept");
        var wall = "{\"members\":[\"%s\"],\"reason\":\"conflict\"}".formatted(solicitorId);
        send("PUT", hidden + "/restriction", wall, solicitor);
        var wish = "{\"part\":\"FEE_EARNER\",\"from\":\"%s\",\"to\":\"%s\",\"reason\":\"leaving\"}"
                .formatted(solicitorId, partnerId);
        var preview = send("POST", API + "hand-overs/preview", wish, solicitor);
        assertEquals(200, preview.statusCode(), preview.body());
        assertTrue(preview.body().contains("OUTSIDE_WALL"), preview.body());
        var begun = send("POST", API + "hand-overs", wish, solicitor);
        assertEquals(201, begun.statusCode(), begun.body());
        var work = API + "hand-overs/" + field(begun, "handOverId");
        var done = send("POST", work + "/work", null, solicitor);
        assertEquals(200, done.statusCode(), done.body());
        assertTrue(done.body().contains("\"DONE\"") && done.body().contains("\"REFUSED\""), done.body());
        assertEquals(done.body(), send("POST", work + "/work", null, solicitor).body(), "again changes nothing");
        assertTrue(get(seen + "/team", partner).body().contains("leaving"));
        assertTrue(get(hidden, solicitor).body().contains(solicitorId));
        assertEquals(404, get(work, partner).statusCode());
    }

    @Test
    void groupActionsAreDataWithTheirSource() {
        assertTrue(get(API + "group-actions", partner).body().contains("GLO 86"));
        var added = send("POST", API + "group-actions", "{\"name\":\"Some list\",\"source\":\"Order\"}", solicitor);
        assertEquals(201, added.statusCode(), added.body());
        var group = API + "group-actions/" + field(added, "id");
        var change =
                "{\"wanted\":{\"name\":\"Some list\",\"cutOffOn\":\"2027-01-01\",\"source\":\"Order\"},\"reason\":\"told\"}";
        assertEquals(428, send("PUT", group, change, solicitor).statusCode());
        var changed = send("PUT", group, change, with(solicitor, "If-Match", "\"0\""));
        assertEquals(200, changed.statusCode(), changed.body());
        assertTrue(changed.body().contains("\"reason\":\"told\""), "what stood before: " + changed.body());
        var late = send("PUT", group, change.replace("2027", "2028"), with(partner, "If-Match", "\"0\""));
        assertEquals(412, late.statusCode());
        assertTrue(late.body().contains("\"field\":\"cutOffOn\""), late.body());
        assertEquals(200, get(API + "group-actions/entered", partner).statusCode());
        assertEquals(
                200,
                get(API + "facts/expiring?from=2026-01-01&to=2027-01-01", partner)
                        .statusCode());
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
