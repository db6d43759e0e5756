// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Pattern;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims over the network, as a program reads and writes them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ClaimsIT {
    private static final String CLAIMS = "/explant/api/claims";
    private static final Pattern QUOTED = Pattern.compile("\"reference\":\"([^\"]+)\"");
    private static final String[] JSON = {"Content-Type", "application/json"};

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
    void aClaimIsOpenedReadAndListed() {
        var opened = open(claimant("Zoë", "Abbott"), UUID.randomUUID());
        assertEquals(201, opened.statusCode(), opened.body());
        var claim = reference(opened);
        assertTrue(opened.headers().firstValue("Location").orElseThrow().endsWith("/claims/" + claim));
        var read = get(CLAIMS + "/" + claim, partner);
        assertEquals(200, read.statusCode());
        assertEquals("\"1\"", etag(read));
        assertTrue(read.body().contains("\"nhsNumber\":\"9434765919\""), read.body());
        assertTrue(read.body().contains("\"stage\":\"ENQUIRY\""), read.body());
        var listed = get(CLAIMS + "?size=1&sort=-lastActivityAt&stage=ENQUIRY&feeEarner=" + solicitorId, partner);
        assertTrue(listed.body().contains("\"total\":1"), listed.body());
        assertTrue(listed.body().contains("\"claimant\":\"Abbott, Zoë\""), listed.body());
    }

    @Test
    void aFormSentTwiceOpensOneClaim() {
        var key = UUID.randomUUID();
        var first = reference(open(claimant("Ben", "Twice"), key));
        assertEquals(first, reference(open(claimant("Ben", "Twice"), key)));
        assertTrue(get(CLAIMS + "?feeEarner=" + solicitorId, solicitor).body().contains("\"total\":1"));
    }

    @Test
    void hiddenAndUnknownAnswerAlikeEverywhere() {
        var claim = reference(open(claimant("Olga", "Hidden"), UUID.randomUUID()));
        var wall = "{\"members\":[\"%s\"],\"reason\":\"conflict of interest\"}".formatted(solicitorId);
        assertEquals(
                204,
                send("PUT", CLAIMS + "/" + claim + "/restriction", wall, solicitor)
                        .statusCode());
        for (String tail : new String[] {"", "/moves"}) {
            var hidden = get(CLAIMS + "/" + claim + tail, partner);
            var unknown = get(CLAIMS + "/EX-1999-9999" + tail, partner);
            assertEquals(404, hidden.statusCode());
            assertEquals(spoken(unknown), spoken(hidden));
        }
        assertEquals(
                404,
                send(
                                "PATCH",
                                CLAIMS + "/" + claim,
                                "{\"claimant\":{\"title\":\"Dr\"}}",
                                with(partner, "If-Match", "\"1\""))
                        .statusCode());
        assertEquals(404, move(claim, "ENQUIRY", "SCREENING", partner).statusCode());
        assertEquals(
                404,
                send("DELETE", CLAIMS + "/" + claim + "/restriction", null, partner)
                        .statusCode());
        assertFalse(get(CLAIMS + "?size=200", partner).body().contains(claim));
        assertTrue(get(CLAIMS + "?feeEarner=" + solicitorId, partner).body().contains("\"total\":0"));
        assertTrue(get(CLAIMS + "?feeEarner=" + solicitorId, solicitor).body().contains("\"total\":1"));
    }

    @Test
    void theSecondSaverIsToldWhichFieldsDiffer() {
        var claim = CLAIMS + "/" + reference(open(claimant("Anna", "Original"), UUID.randomUUID()));
        var first =
                send("PATCH", claim, "{\"claimant\":{\"surname\":\"First\"}}", with(solicitor, "If-Match", "\"1\""));
        assertEquals(200, first.statusCode(), first.body());
        assertEquals("\"2\"", etag(first));
        var second =
                send("PATCH", claim, "{\"claimant\":{\"forenames\":\"Annabel\"}}", with(partner, "If-Match", "\"1\""));
        assertEquals(412, second.statusCode());
        assertTrue(second.body().contains("\"field\":\"forenames\""), second.body());
        assertFalse(second.body().contains("Annabel"), "values stay unsaid");
        assertEquals("\"2\"", etag(second));
        assertTrue(get(claim, solicitor).body().contains("\"forenames\":\"Anna\""));
    }

    @Test
    void aChangeNamesTheEditionItWasMadeUpon() {
        var claim = CLAIMS + "/" + reference(open(claimant("Anna", "Blind"), UUID.randomUUID()));
        assertEquals(428, send("PATCH", claim, "{}", with(solicitor)).statusCode());
    }

    @Test
    void aStageIsMovedByTheLineAndFromWhereItStands() {
        var claim = reference(open(claimant("Anna", "Moved"), UUID.randomUUID()));
        assertEquals(422, move(claim, "ENQUIRY", "TRIAL", solicitor).statusCode());
        assertEquals(201, move(claim, "ENQUIRY", "SCREENING", solicitor).statusCode());
        assertEquals(412, move(claim, "ENQUIRY", "SCREENING", solicitor).statusCode());
        assertEquals(422, move(claim, "SCREENING", "ENQUIRY", solicitor).statusCode());
        var moves = get(CLAIMS + "/" + claim + "/moves", partner);
        assertTrue(moves.body().contains("\"total\":2"), moves.body());
    }

    @Test
    void theAdministratorSeesNoClaimAtAll() {
        var administrator = caller.token(People.fresh(Role.ADMINISTRATOR), People.PASSWORD);
        assertEquals(403, get(CLAIMS, administrator).statusCode());
        assertEquals(403, get(CLAIMS + "/EX-1999-9999", administrator).statusCode());
        assertEquals(401, caller.get(CLAIMS).statusCode());
    }

    @Test
    void aParalegalRestrictsNothing() {
        var paralegal = caller.token(People.fresh(Role.PARALEGAL), People.PASSWORD);
        var claim = reference(open(claimant("Anna", "Open"), UUID.randomUUID()));
        assertEquals(
                403,
                send("PUT", CLAIMS + "/" + claim + "/restriction", "{\"members\":[\"x\"]}", paralegal)
                        .statusCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"nhsNumber\":\"943 476 5918\" | 422 | NotAnNhsNumber",
                "\"nationalInsuranceNumber\":\"QQ123456A\" | 422 | NotANationalInsuranceNumber",
                "\"postcode\":\"nowhere\" | 422 | NotAPostcode",
                "\"born\":\"2190-01-01\" | 422 | ImpossibleDate",
                "\"born\":\"yesterday\" | 400 | Bad request",
                "\"sex\":\"X\" | 400 | Bad request"
            })
    void whatIsWrongIsSaidWithoutTheValue(String field, int status, String word) {
        var refused = open("{\"forenames\":\"A\",\"surname\":\"B\"," + field + "}", UUID.randomUUID());
        assertEquals(status, refused.statusCode(), refused.body());
        assertTrue(refused.body().contains(word), refused.body());
        assertFalse(refused.body().contains(field.split("\"")[3]), refused.body());
    }

    @ParameterizedTest
    @CsvSource({"?size=201, 400", "?size=0, 400", "?first=-1, 400", "?sort=secret, 400", "?stage=NOWHERE, 400"})
    void aListThatNoListHasIsRefused(String query, int status) {
        assertEquals(status, get(CLAIMS + query, solicitor).statusCode());
    }

    @Test
    void wordsAreKeptFirstAndTheirIdIsTheKeepersAlone() {
        open(claimant("Quentin", "Unmistakable"), UUID.randomUUID());
        var kept = send("POST", "/explant/api/claim-filters", "{\"words\":\"unmistak\"}", solicitor);
        assertEquals(201, kept.statusCode(), kept.body());
        var id = kept.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        assertTrue(get(CLAIMS + "?filter=" + id, solicitor).body().contains("Unmistakable, Quentin"));
        assertEquals(404, get(CLAIMS + "?filter=" + id, partner).statusCode());
    }

    private HttpResponse<String> open(String claimant, UUID key) {
        var body = "{\"confirmedNew\":true,\"claimant\":%s,\"feeEarner\":\"%s\",\"supervisingPartner\":\"%s\"}"
                .formatted(claimant, solicitorId, partnerId);
        return send("POST", CLAIMS, body, with(solicitor, "Idempotency-Key", key.toString()));
    }

    private HttpResponse<String> move(String claim, String from, String to, String[] token) {
        return send(
                "POST", CLAIMS + "/" + claim + "/moves", "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to), token);
    }

    private HttpResponse<String> get(String path, String[] token) {
        return caller.get(path, token);
    }

    private HttpResponse<String> send(String method, String path, @Nullable String body, String[] headers) {
        return caller.send(method, path, body, with(headers, JSON));
    }

    private static String claimant(String forenames, String surname) {
        return "{\"forenames\":\"%s\",\"surname\":\"%s\",\"sex\":\"FEMALE\",\"born\":\"1950-02-03\",\"nhsNumber\":\"943 476 5919\"}"
                .formatted(forenames, surname);
    }

    private static String reference(HttpResponse<String> answer) {
        var found = QUOTED.matcher(answer.body());
        if (!found.find()) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return found.group(1);
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    /** What an answer says, but for the number that every problem has of its own. */
    private static String spoken(HttpResponse<String> answer) {
        return answer.statusCode() + answer.body().replaceAll("\"reference\":\"[0-9a-f]{10}\"", "");
    }

    private static String id(String signInName) {
        return People.ask("select account_id::text from account where sign_in_name = ?", signInName);
    }

    private static String[] with(String[] headers, String... more) {
        return Stream.of(headers, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
