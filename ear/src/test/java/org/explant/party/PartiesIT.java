// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

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

/** People, organisations and their parts over the network, and what a wall leaves of them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PartiesIT {
    private static final String API = "/explant/api";
    private static final String[] JSON = {"Content-Type", "application/json"};

    private final Caller caller = new Caller("127.0.0.1");
    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private String solicitorId = "";
    private String partnerId = "";
    private String[] solicitor = {};
    private String[] partner = {};
    private String claim = "";

    @Deployment(testable = false)
    static EnterpriseArchive explant() {
        return DeployedExplant.asBuilt();
    }

    @BeforeEach
    void openAClaim() {
        var one = People.fresh(Role.SOLICITOR);
        var other = People.fresh(Role.PARTNER);
        solicitorId = People.ask("select account_id::text from account where sign_in_name = ?", one);
        partnerId = People.ask("select account_id::text from account where sign_in_name = ?", other);
        solicitor = caller.token(one, People.PASSWORD);
        partner = caller.token(other, People.PASSWORD);
        claim = opened("Abbott-" + tag);
    }

    @Test
    void aPersonIsEnteredReadChangedAndKeepsWhatStoodBefore() {
        var entered = post("/people", surgeon("Maiden-" + tag), solicitor);
        assertEquals(201, entered.statusCode(), entered.body());
        var person = "/people/" + id(entered);
        var changed = send(
                "PUT",
                person,
                surgeon("Wedded-" + tag).replace("}}", "},\"reason\":\"married\"}"),
                with(partner, "If-Match", "\"0\""));
        assertEquals(200, changed.statusCode(), changed.body());
        assertTrue(changed.body().contains("\"kind\":\"FORMER\""), changed.body());
        assertTrue(changed.body().contains("\"surname\":\"Maiden-" + tag), "what stood before is kept");
        var late = send("PUT", person, surgeon("Late-" + tag), with(solicitor, "If-Match", "\"0\""));
        assertEquals(412, late.statusCode());
        assertFalse(late.body().contains("Late-"), "values stay unsaid");
        assertEquals(
                428, send("PUT", person, surgeon("Blind-" + tag), solicitor).statusCode());
    }

    @Test
    void anotherNameAndAnEarlierAddressAreAddedAndTakenBackWithAReason() {
        var person = "/people/" + id(post("/people", surgeon("Named-" + tag), solicitor));
        var name = post(person + "/names", "{\"kind\":\"BIRTH\",\"forenames\":\"Mary\",\"name\":\"Born\"}", solicitor);
        assertEquals(201, name.statusCode(), name.body());
        var address = post(person + "/addresses", "{\"postcode\":\"ls1 4ap\",\"to\":\"2001-05-06\"}", solicitor);
        assertEquals(201, address.statusCode(), address.body());
        var back = person + "/names/" + id(name) + "/withdrawal";
        assertEquals(422, post(back, "{}", solicitor).statusCode());
        assertEquals(
                204, post(back, "{\"reason\":\"somebody else\"}", solicitor).statusCode());
        var read = get(person, partner).body();
        assertTrue(read.contains("\"withdrawn\":\"somebody else\"") && read.contains("LS1 4AP"), read);
    }

    @Test
    void wordsAreKeptFirstAndTheirIdIsTheKeepersAlone() {
        post("/people", surgeon("Unmistakable-" + tag), solicitor);
        var kept = id(post("/directory-filters", "{\"words\":\"unmistakable-" + tag + "\"}", solicitor));
        assertTrue(get("/people?filter=" + kept, solicitor).body().contains("\"total\":1"));
        assertEquals(404, get("/people?filter=" + kept, partner).statusCode());
        assertEquals(400, get("/people?sort=surname", partner).statusCode());
    }

    @Test
    void somebodyNewPlaysAPartIsChangedAndEndedAndNeverDeleted() {
        var added = post(roles(), witness("Wyn", "Witness-" + tag), solicitor);
        assertEquals(201, added.statusCode(), added.body());
        var role = roles() + "/" + id(added);
        var change = "{\"from\":\"2021-03-14\",\"note\":\"the neighbour\"}";
        assertEquals(428, send("PUT", role, change, solicitor).statusCode());
        var changed = send("PUT", role, change, with(solicitor, "If-Match", "\"0\""));
        assertEquals(200, changed.statusCode(), changed.body());
        assertEquals(
                412,
                send("PUT", role, change, with(partner, "If-Match", "\"0\"")).statusCode());
        var tag1 = changed.headers().firstValue("ETag").orElseThrow();
        var end = "{\"on\":\"2024-01-31\"}";
        assertEquals(
                422,
                send("POST", role + "/end", end, with(solicitor, "If-Match", tag1))
                        .statusCode());
        var ended = send(
                "POST",
                role + "/end",
                "{\"on\":\"2024-01-31\",\"reason\":\"moved abroad\"}",
                with(solicitor, "If-Match", tag1));
        assertTrue(ended.body().contains("\"endReason\":\"moved abroad\""), ended.body());
        assertTrue(get(roles(), partner).body().contains("\"total\":2"));
        assertEquals(405, send("DELETE", role, null, solicitor).statusCode());
    }

    @Test
    void aDefendantsSolicitorActsForADefendantOfTheClaim() {
        var maker =
                "{\"part\":\"DEFENDANT\",\"kind\":\"MANUFACTURER\",\"newOrganisation\":{\"kind\":\"MANUFACTURER\",\"name\":\"Quill "
                        + tag + "\"}}";
        var defendant = id(post(roles(), maker, solicitor));
        var firm = "{\"part\":\"DEFENDANT_SOLICITOR\",%s\"newOrganisation\":{\"kind\":\"LAW_FIRM\",\"name\":\"Dray "
                + tag + "\"}}";
        assertEquals(422, post(roles(), firm.formatted(""), solicitor).statusCode());
        var acting = post(roles(), firm.formatted("\"actsFor\":\"" + defendant + "\","), solicitor);
        assertEquals(201, acting.statusCode(), acting.body());
    }

    @Test
    void whoIsKnownThroughAHiddenClaimAloneIsNobodyForEverybodyElse() {
        var witness = person(post(roles(), witness("Wyn", "Whispers-" + tag), solicitor));
        var shared = person(post(roles(), witness("Sal", "Shared-" + tag), solicitor));
        var open = opened("Open-" + tag);
        var again = "{\"part\":\"DEPENDANT\",\"person\":\"" + shared + "\"}";
        assertEquals(201, post("/claims/" + open + "/roles", again, solicitor).statusCode());
        assertEquals(200, get("/people/" + witness, partner).statusCode());
        restrict();
        var hidden = get("/people/" + witness, partner);
        var unknown = get("/people/" + UUID.randomUUID(), partner);
        assertEquals(404, hidden.statusCode());
        assertEquals(spoken(unknown), spoken(hidden));
        var kept = id(post("/directory-filters", "{\"words\":\"whispers-" + tag + "\"}", partner));
        assertTrue(get("/people?filter=" + kept, partner).body().contains("\"total\":0"));
        assertEquals(404, get(roles(), partner).statusCode());
        var theirs = get("/people/" + shared, partner).body();
        assertTrue(theirs.contains(open), theirs);
        assertFalse(theirs.contains(claim), "the hidden claim is not among the parts");
        assertTrue(get("/people/" + shared, solicitor).body().contains(claim));
        var steal = "{\"part\":\"WITNESS\",\"person\":\"" + witness + "\"}";
        assertEquals(404, post("/claims/" + open + "/roles", steal, partner).statusCode());
        assertEquals(
                404,
                post(
                                "/people/" + witness + "/names",
                                "{\"kind\":\"BIRTH\",\"forenames\":\"A\",\"name\":\"B\"}",
                                partner)
                        .statusCode());
    }

    @Test
    void anOrganisationKnownThroughAHiddenClaimAloneIsNothingForEverybodyElse() {
        var insurer = "{\"part\":\"INSURER\",\"newOrganisation\":{\"kind\":\"INSURER\",\"name\":\"Hush " + tag + "\"}}";
        var added = post(roles(), insurer, solicitor);
        var organisation = added.body().replaceAll(".*\"organisation\":\"([^\"]+)\".*", "$1");
        restrict();
        assertEquals(404, get("/organisations/" + organisation, partner).statusCode());
        assertEquals(200, get("/organisations/" + organisation, solicitor).statusCode());
        var part = "{\"kind\":\"OTHER\",\"name\":\"Probe\",\"partOf\":\"" + organisation + "\"}";
        assertEquals(404, post("/organisations", part, partner).statusCode());
    }

    @Test
    void aListIsTriedOutBroughtInAndBroughtInAgain() {
        var administrator = caller.token(People.fresh(Role.ADMINISTRATOR), People.PASSWORD);
        var code = "Z" + tag.substring(0, 5).toUpperCase(java.util.Locale.ROOT);
        var list = "Code,Name,Type,Postcode\n" + code + ",Fell Infirmary,Hospital,LS1 4AP\n,Nameless,Hospital,\n";
        var dry = csv("?dryRun=true", list, administrator);
        assertEquals(200, dry.statusCode(), dry.body());
        assertTrue(dry.body().contains("\"added\":1"), dry.body());
        assertTrue(dry.body().contains("\"problem\":\"NO_CODE\""), dry.body());
        assertTrue(csv("", list, administrator).body().contains("\"added\":1"), "trying out saved nothing");
        assertTrue(csv("", list, administrator).body().contains("\"same\":1"));
        assertEquals(403, csv("", list, solicitor).statusCode());
        assertEquals(403, get("/people", administrator).statusCode());
        assertEquals(400, csv("", "nothing", administrator).statusCode());
    }

    private HttpResponse<String> csv(String query, String list, String[] token) {
        return caller.send("POST", API + "/organisations/list" + query, list, with(token, "Content-Type", "text/csv"));
    }

    private void restrict() {
        var wall = "{\"members\":[\"%s\"],\"reason\":\"conflict of interest\"}".formatted(solicitorId);
        assertEquals(
                204,
                send("PUT", "/claims/" + claim + "/restriction", wall, solicitor)
                        .statusCode());
    }

    private String opened(String surname) {
        var body =
                "{\"confirmedNew\":true,\"claimant\":{\"forenames\":\"Zoë\",\"surname\":\"%s\"},\"feeEarner\":\"%s\",\"supervisingPartner\":\"%s\"}"
                        .formatted(surname, solicitorId, partnerId);
        var opened = post("/claims", body, solicitor);
        assertEquals(201, opened.statusCode(), opened.body());
        return opened.body().replaceAll(".*\"reference\":\"([^\"]+)\".*", "$1");
    }

    private String roles() {
        return "/claims/" + claim + "/roles";
    }

    private static String surgeon(String surname) {
        return "{\"discipline\":\"hip surgery\",\"details\":{\"forenames\":\"Mary\",\"surname\":\"" + surname + "\"}}";
    }

    private static String witness(String forenames, String surname) {
        return "{\"part\":\"WITNESS\",\"newPerson\":{\"details\":{\"forenames\":\"%s\",\"surname\":\"%s\"}}}"
                .formatted(forenames, surname);
    }

    private HttpResponse<String> get(String path, String[] token) {
        return caller.get(API + path, token);
    }

    private HttpResponse<String> post(String path, String body, String[] token) {
        return send("POST", path, body, token);
    }

    private HttpResponse<String> send(String method, String path, @Nullable String body, String[] headers) {
        return caller.send(method, API + path, body, with(headers, JSON));
    }

    private static String person(HttpResponse<String> added) {
        return added.body().replaceAll(".*\"person\":\"([^\"]+)\".*", "$1");
    }

    private static String id(HttpResponse<String> answer) {
        var found = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(answer.body());
        if (!found.find()) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return found.group(1);
    }

    /** What an answer says, but for the number that every problem has of its own. */
    private static String spoken(HttpResponse<String> answer) {
        return answer.statusCode() + answer.body().replaceAll("\"reference\":\"[0-9a-f]{10}\"", "");
    }

    private static String[] with(String[] headers, String... more) {
        return Stream.of(headers, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
