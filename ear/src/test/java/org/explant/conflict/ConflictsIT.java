// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Duplicates, merges and conflict checks over the network, and what a wall leaves of them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ConflictsIT {
    private static final String API = "/explant/api";

    private final Caller caller = new Caller("127.0.0.1");
    /** Letters alone, so that a name made of it is a name. */
    private final String tag = UUID.randomUUID()
            .toString()
            .replace("-", "")
            .chars()
            .limit(9)
            .mapToObj(digit -> String.valueOf("bdfgklmnprstvzae".charAt(Character.digit(digit, 16))))
            .reduce("Q", String::concat);

    private String solicitorId = "";
    private String partnerId = "";
    private String[] solicitor = {};
    private String[] outsider = {};
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
        outsider = caller.token(People.fresh(Role.SOLICITOR), People.PASSWORD);
        partner = caller.token(other, People.PASSWORD);
        claim = opened("Ottoline", tag + "er");
    }

    @Test
    void whoeverJoinsAClaimIsCheckedInTheSameBreath() {
        assertTrue(
                get("/claims/" + claim + "/conflict-checks", solicitor).body().contains("\"total\":1"), "the claimant");
        var witness =
                person(post("/claims/" + claim + "/roles", newPerson("WITNESS", "Barnabas", tag + "on"), solicitor));
        var second = opened("Barnaby", tag + "on");
        var checks = get("/claims/" + second + "/conflict-checks", solicitor);
        var check = get("/conflict-checks/" + id(checks), solicitor);
        assertTrue(check.body().contains("\"claim\":\"" + claim + "\""), check.body());
        assertTrue(check.body().contains(witness), check.body());
        assertTrue(check.body().contains("\"state\":\"OPEN\""), check.body());
    }

    @Test
    void ofAWalledClaimACheckSaysNoMoreThanWhomToAsk() {
        post(
                "/claims/" + claim + "/roles",
                newPerson("DEFENDANT\",\"kind\":\"OTHER", "Barnabas", tag + "on"),
                solicitor);
        restrict();
        var check = post("/conflict-checks", "{\"names\":[\"Barnabas " + tag + "on\"],\"side\":\"OURS\"}", outsider);
        assertEquals(201, check.statusCode(), check.body());
        assertTrue(check.body().contains("\"refer\":true"), check.body());
        assertTrue(check.body().contains("\"matches\":[]"), check.body());
        assertFalse(check.body().contains(claim), check.body());
        assertFalse(check.body().contains("DEFENDANT"), check.body());
        var path = "/conflict-checks/" + id(check);
        var clear = "{\"outcome\":\"CLEAR\",\"reason\":\"looked at\"}";
        assertEquals(403, post(path + "/decisions", clear, outsider).statusCode());
        assertEquals(404, get(path, solicitor).statusCode(), "a check on demand is its asker's");
        var decided = post(path + "/decisions", clear.replace("CLEAR", "WAIVED"), partner);
        assertEquals(201, decided.statusCode(), decided.body());
        assertFalse(decided.body().contains(claim), "whoever decides sees no more of it");
        assertTrue(get(path, outsider).body().contains("\"state\":\"WAIVED\""));
        assertEquals(404, get("/claims/" + claim + "/conflict-checks", outsider).statusCode());
    }

    @Test
    void somebodyAlikeIsShownBeforeASecondEntryIsMadeUnlessAWallStandsBefore() {
        assertEquals(
                201,
                post("/people", person("Elizabeth", tag + "ham"), solicitor).statusCode());
        var alike = post("/people", person("Liz", tag + "ham"), outsider);
        assertEquals(409, alike.statusCode(), alike.body());
        assertTrue(alike.body().contains("SHORT_FORM"), alike.body());
        var despite =
                send("POST", "/people", person("Liz", tag + "ham"), with(outsider, "Explant-Even-If-Alike", "true"));
        assertEquals(201, despite.statusCode(), despite.body());

        post("/claims/" + claim + "/roles", newPerson("WITNESS", "Cuthbert", tag + "ling"), solicitor);
        assertEquals(
                409, post("/people", person("Cuthbert", tag + "ling"), outsider).statusCode());
        restrict();
        assertEquals(
                201, post("/people", person("Cuthbert", tag + "ling"), outsider).statusCode());
    }

    @Test
    void aClaimOfSomebodyAlikeIsOpenedOnlyByWhoeverSaysThatTheyAreNew() {
        var body = claimOf("Ottoline", tag + "er");
        var asked = post("/claims", body.replace("\"confirmedNew\":true,", ""), solicitor);
        assertEquals(409, asked.statusCode(), asked.body());
        assertTrue(asked.body().contains(tag + "er, Ottoline") && asked.body().contains(claim), asked.body());
        restrict();
        var outside = post("/claims", body.replace("\"confirmedNew\":true,", ""), outsider);
        assertEquals(201, outside.statusCode(), "nobody is known to be alike: " + outside.body());
        assertFalse(outside.body().contains(claim), outside.body());
        assertEquals(201, post("/claims", body, solicitor).statusCode());
    }

    @Test
    void whoeverGoesByAnotherNameIsCheckedAnew() {
        var witness =
                person(post("/claims/" + claim + "/roles", newPerson("WITNESS", "Barnabas", tag + "on"), solicitor));
        var second = opened("Philippa", tag + "wick");
        var checks = "/claims/" + claim + "/conflict-checks";
        assertTrue(get(checks, solicitor).body().contains("\"total\":2"));
        var name = "{\"kind\":\"ALSO_KNOWN_AS\",\"forenames\":\"Philippa\",\"name\":\"%swick\"}".formatted(tag);
        var added = post("/people/" + witness + "/names", name, solicitor);
        assertEquals(201, added.statusCode(), added.body());
        var now = get(checks, solicitor).body();
        assertTrue(now.contains("\"total\":3"), now);
        var check = get("/conflict-checks/" + id(get(checks, solicitor)), solicitor);
        assertTrue(check.body().contains("\"claim\":\"" + second + "\""), check.body());
        var paper = get("/conflict-checks/" + id(check) + "/paper", solicitor);
        assertEquals(200, paper.statusCode());
        assertTrue(paper.body().startsWith("%PDF-"));
        assertEquals(
                404,
                get("/conflict-checks/" + UUID.randomUUID() + "/paper", solicitor)
                        .statusCode());
    }

    @Test
    void twoEntriesBecomeOneAndTheEarlierIdMeansTheOneThatStayed() {
        var kept = id(post("/people", person("Margaret", tag + "ford"), solicitor));
        var gone = id(send(
                "POST", "/people", person("Peggy", tag + "ford"), with(solicitor, "Explant-Even-If-Alike", "true")));
        post("/claims/" + claim + "/roles", "{\"part\":\"WITNESS\",\"person\":\"" + gone + "\"}", solicitor);
        assertTrue(get("/duplicates", solicitor).body().contains(gone));
        var preview = get("/merges/preview?kind=person&kept=" + kept + "&gone=" + gone, solicitor);
        assertTrue(preview.body().contains("\"claim\":\"" + claim + "\""), preview.body());
        assertTrue(preview.body().contains("\"fields\":[\"forenames\"]"), preview.body());
        assertEquals(412, merge(kept, gone, 1, solicitor).statusCode());
        var merged = merge(kept, gone, 0, solicitor);
        assertEquals(201, merged.statusCode(), merged.body());
        assertTrue(merged.body().contains("Peggy"), "what stood before: " + merged.body());
        var now = get("/people/" + gone, solicitor);
        assertEquals(kept, id(now), now.body());
        assertTrue(now.body().contains(claim), now.body());
        assertEquals(200, get("/merges/" + id(merged), outsider).statusCode());
        restrict();
        assertFalse(get("/merges/" + id(merged), outsider).body().contains(claim), "its row is behind the wall now");
    }

    @Test
    void aMergeThatTouchesAHiddenClaimIsForTheConflictsPartner() {
        var kept = id(post("/people", person("Rosalind", tag + "wick"), solicitor));
        var gone = id(send(
                "POST", "/people", person("Rosalind", tag + "wick"), with(solicitor, "Explant-Even-If-Alike", "true")));
        post("/claims/" + claim + "/roles", "{\"part\":\"WITNESS\",\"person\":\"" + gone + "\"}", solicitor);
        restrict();
        var preview = "/merges/preview?kind=person&kept=" + kept + "&gone=" + gone;
        var refused = get(preview, outsider);
        assertEquals(403, refused.statusCode(), refused.body());
        assertFalse(refused.body().contains(claim));
        assertEquals(403, merge(kept, gone, 0, outsider).statusCode());
        var allowed = get(preview, partner);
        assertTrue(allowed.body().contains("\"others\":true"), allowed.body());
        assertFalse(allowed.body().contains(claim), allowed.body());
        assertEquals(201, merge(kept, gone, 0, partner).statusCode());
        var seen = get("/people/" + kept, solicitor).body();
        assertTrue(seen.contains(claim), "carried all the same: " + seen);
    }

    /** Upon the versions of the preview; late by so many. */
    private HttpResponse<String> merge(String kept, String gone, int late, String[] by) {
        var wish =
                "{\"kind\":\"person\",\"kept\":\"%s\",\"keptVersion\":%d,\"gone\":\"%s\",\"goneVersion\":%d,\"reason\":\"one\"}";
        return post("/merges", wish.formatted(kept, version(kept), gone, version(gone) - late), by);
    }

    private int version(String person) {
        var tag =
                get("/people/" + person, solicitor).headers().firstValue("ETag").orElseThrow();
        return Integer.parseInt(tag.replaceAll("[^0-9]", ""));
    }

    private void restrict() {
        var wall = "{\"members\":[\"%s\"],\"reason\":\"conflict of interest\"}".formatted(solicitorId);
        assertEquals(
                204,
                send("PUT", "/claims/" + claim + "/restriction", wall, solicitor)
                        .statusCode());
    }

    private String claimOf(String forenames, String surname) {
        return "{\"confirmedNew\":true,\"claimant\":{\"forenames\":\"%s\",\"surname\":\"%s\"},\"feeEarner\":\"%s\",\"supervisingPartner\":\"%s\"}"
                .formatted(forenames, surname, solicitorId, partnerId);
    }

    private String opened(String forenames, String surname) {
        var body = claimOf(forenames, surname);
        var opened = post("/claims", body, solicitor);
        assertEquals(201, opened.statusCode(), opened.body());
        return opened.body().replaceAll(".*\"reference\":\"([^\"]+)\".*", "$1");
    }

    private static String person(String forenames, String surname) {
        return "{\"details\":{\"forenames\":\"%s\",\"surname\":\"%s\"}}".formatted(forenames, surname);
    }

    private static String newPerson(String part, String forenames, String surname) {
        return "{\"part\":\"%s\",\"newPerson\":%s}".formatted(part, person(forenames, surname));
    }

    private HttpResponse<String> get(String path, String[] token) {
        return caller.get(API + path, token);
    }

    private HttpResponse<String> post(String path, String body, String[] token) {
        return send("POST", path, body, token);
    }

    private HttpResponse<String> send(String method, String path, String body, String[] headers) {
        return caller.send(method, API + path, body, with(headers, "Content-Type", "application/json"));
    }

    private static String person(HttpResponse<String> added) {
        return added.body().replaceAll(".*\"person\":\"([^\"]+)\".*", "$1");
    }

    private static String id(HttpResponse<String> answer) {
        var found = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(answer.body());
        if (!found.find()) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return found.group(1);
    }

    private static String[] with(String[] headers, String... more) {
        return Stream.of(headers, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
