// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Arrays;
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

/** Imports and bulk changes over the network, as a program asks for them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ImportsIT {
    private static final String API = "/explant/api/";

    private final Caller caller = new Caller("127.0.0.1");
    private String earner = "";
    private String[] partner = {};
    private String[] other = {};
    private String[] paralegal = {};

    @Deployment(testable = false)
    static EnterpriseArchive explant() {
        return DeployedExplant.asBuilt();
    }

    @BeforeEach
    void signIn() {
        earner = People.fresh(Role.PARTNER);
        partner = caller.token(earner, People.PASSWORD);
        other = caller.token(People.fresh(Role.PARTNER), People.PASSWORD);
        paralegal = caller.token(People.fresh(Role.PARALEGAL), People.PASSWORD);
    }

    @Test
    void aSheetIsTriedRunAndBroughtInAgainWithoutAChange() throws InterruptedException {
        var sheet = "Ref,Forename,Surname,Fee earner,Partner\nN1,Anna,Netley,%1$s,%1$s\nN2,,Netley,%1$s,%1$s\n"
                .formatted(earner);
        var first = tried(sheet);
        assertTrue(
                get("imports/" + first).contains("\"forecast\":{\"CREATE\":1,\"REFUSED\":1}"), get("imports/" + first));
        var refused = get("imports/" + first + "/rows?verdict=REFUSED");
        assertTrue(refused.contains("\"field\":\"forenames\"") && refused.contains("RowFault.MISSING"), refused);
        assertTrue(get("imports/" + first + "/refused").contains("Forenames: missing."));
        run(first);
        assertTrue(get("imports/" + first).contains("\"CREATE\":1"));
        var second = tried(sheet);
        assertTrue(get("imports/" + second).contains("\"SAME\":1"), get("imports/" + second));
        assertEquals(204, send("DELETE", "imports/" + first, null, partner).statusCode());
        assertFalse(get("imports/" + first + "/rows").contains("Netley"));
    }

    @Test
    void implantsJoinTheClaimsOfTheSamePlaceAndTheEmptySheetIsUnderstood() throws InterruptedException {
        run(tried("Ref,Forename,Surname,Fee earner,Partner\nH1,Anna,Hipley,%1$s,%1$s\n".formatted(earner)));
        var headings = get("imports/template?kind=IMPLANTS");
        var body = headings.replace("\uFEFF", "").strip()
                + "\nC1,H1,left,primary,Mar 2006,Castlemire,,,cup,Corin,Cormet,,,,54/48,,CoCr,,,register,,\n";
        var suggestion = "{\"columns\":{";
        var id = found(send("POST", "imports?kind=IMPLANTS", body, partner), "id");
        var suggested = get("imports/" + id + "/suggestion");
        assertTrue(suggested.startsWith(suggestion) && suggested.split(":\\d").length == 23, suggested);
        var mapping = "{\"source\":\"" + earner + "\"," + suggested.substring(1);
        assertEquals(
                202, send("PUT", "imports/" + id + "/mapping", mapping, json()).statusCode());
        await("imports/" + id, "CHECKED");
        run(id);
        assertTrue(get("imports/" + id).contains("\"outcome\":{\"CREATE\":1}"), get("imports/" + id));
        var filter = found(send("POST", "claim-filters", "{\"words\":\"Hipley\"}", json()), "id");
        var claim = found(send("GET", "claims?filter=" + filter, null, partner), "reference");
        var hips = get("claims/" + claim + "/hips");
        assertTrue(hips.contains("Cormet") && hips.contains("2006-03"), hips);
    }

    @Test
    void resultsFindTheirClaimantAndAreDrawnAndWhatNoRuleSettlesWaits() throws InterruptedException {
        var nhs = number(System.nanoTime() % 900_000_000 + 90_000_000);
        run(tried(
                "Ref,Forename,Surname,NHS no,Date of birth,Fee earner,Partner\nL1,Anna,Labley,%2$s,03/02/1948,%1$s,%1$s\n"
                        .formatted(earner, nhs)));
        var filter = found(send("POST", "claim-filters", "{\"words\":\"Labley\"}", json()), "id");
        var claim = "claims/" + found(send("GET", "claims?filter=" + filter, null, partner), "reference");
        var heading = "Result ID,NHS no,Date of birth,Test,Result,Units,Specimen,Sample date\n";
        var sheet = tried("RESULTS", heading + """
                A1,%1$s,03/02/1948,Cobalt,<10,nmol/L,Whole blood,14/03/2015
                A2,%1$s,03/02/1948,Cobalt,152,nmol/L,Whole blood,14/03/2017
                A3,%1$s,03/02/1949,Cobalt,160,nmol/L,Whole blood,14/03/2018
                """.formatted(nhs));
        assertTrue(
                get("imports/" + sheet).contains("\"forecast\":{\"CREATE\":2,\"WAITS\":1}"), get("imports/" + sheet));
        assertEquals(
                404, send("GET", claim + "/metal-levels/picture", null, partner).statusCode());
        assertTrue(get("imports/template?kind=RESULTS&samples=true").contains("\"<20\""));
        run(sheet);
        assertTrue(get(claim + "/metal-levels").contains("\"total\":2"), get(claim + "/metal-levels"));
        decide(found(send("GET", "waiting-results", null, partner), "id"), claim.substring(7));
        assertTrue(get(claim + "/metal-levels").contains("\"total\":3"), get(claim + "/metal-levels"));
        var picture = send("GET", claim + "/metal-levels/picture", null, partner);
        assertEquals("image/png", picture.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "private, no-cache",
                picture.headers().firstValue("Cache-Control").orElse(""));
        var tag = picture.headers().firstValue("ETag").orElseThrow();
        var same = Stream.concat(Arrays.stream(partner), Stream.of("If-None-Match", tag))
                .toArray(String[]::new);
        assertEquals(
                304, send("GET", claim + "/metal-levels/picture", null, same).statusCode());
        assertTrue(get(claim + "/monitoring-summary").startsWith("%PDF"));
        behindTheWall(claim);
    }

    /** Somebody else's list does not know of it; the claim is one whose claimant has the number. */
    private void decide(String waiting, String claim) {
        var path = "waiting-results/" + waiting;
        assertEquals(404, send("GET", path, null, other).statusCode());
        var wish = "{\"decision\":\"RECORDED\",\"claim\":\"%s\"}";
        assertEquals(
                428,
                send("POST", path + "/decision", wish.formatted(claim), json()).statusCode());
        var seen = Stream.concat(Arrays.stream(json()), Stream.of("If-Match", "\"0\""))
                .toArray(String[]::new);
        var stranger = send("POST", path + "/decision", wish.formatted("EX-1999-9999"), seen);
        assertEquals(422, stranger.statusCode());
        assertTrue(stranger.body().contains("never matched by name"), stranger.body());
        assertEquals(
                204,
                send("POST", path + "/decision", wish.formatted(claim), seen).statusCode());
        assertEquals(
                422,
                send("POST", path + "/decision", wish.formatted(claim), seen).statusCode());
    }

    private void behindTheWall(String claim) {
        var mine = found(send("GET", claim, null, partner), "feeEarner");
        var wish = "{\"members\":[\"%s\"],\"reason\":\"wall\"}".formatted(mine);
        assertEquals(204, send("PUT", claim + "/restriction", wish, json()).statusCode());
        for (String part : new String[] {"/metal-levels", "/metal-levels/picture", "/monitoring-summary"}) {
            assertEquals(200, send("GET", claim + part, null, partner).statusCode(), part);
            assertEquals(404, send("GET", claim + part, null, other).statusCode(), part);
        }
    }

    /** An NHS number from nine digits, or from the next that have a digit to check them. */
    private static String number(long nine) {
        long sum = 0;
        for (long place = 2, rest = nine; place <= 10; place++, rest /= 10) sum += rest % 10 * place;
        long check = (11 - sum % 11) % 11;
        return check == 10 ? number(nine + 1) : "%09d%d".formatted(nine, check);
    }

    @Test
    void anImportIsItsOwnersAloneAndNotForParalegals() throws InterruptedException {
        var id = tried("Ref,Forename,Surname,Fee earner,Partner\nO1,Anna,Ownsley,%1$s,%1$s\n".formatted(earner));
        for (String tail : new String[] {"", "/rows", "/refused", "/suggestion"})
            assertEquals(404, send("GET", "imports/" + id + tail, null, other).statusCode(), tail);
        assertEquals(404, send("POST", "imports/" + id + "/run", null, other).statusCode());
        assertEquals(403, send("GET", "imports", null, paralegal).statusCode());
    }

    @Test
    void whatIsNoSheetIsRefusedInWords() {
        var refused = send("POST", "imports", "%PDF-1.7 not a sheet", partner);
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("neither a text"), refused.body());
        assertEquals(422, send("POST", "imports", "Ref,Surname\n", partner).statusCode());
    }

    @Test
    void aBulkChangeIsTriedRunAndTakenBack() throws InterruptedException {
        run(tried("Ref,Forename,Surname,Fee earner,Partner\nB1,Anna,Bulkley,%1$s,%1$s\nB2,Ben,Bulkley,%1$s,%1$s\n"
                .formatted(earner)));
        var filter = found(send("POST", "claim-filters", "{\"words\":\"Bulkley\"}", json()), "id");
        var change = found(send("POST", "bulk-changes", "{\"filter\":\"" + filter + "\"}", json()), "id");
        var wish = "{\"act\":\"STAGE\",\"values\":{\"stage\":\"SCREENING\"}}";
        assertEquals(
                202,
                send("PUT", "bulk-changes/" + change + "/wish", wish, json()).statusCode());
        await("bulk-changes/" + change, "CHECKED");
        assertEquals(
                202,
                send("POST", "bulk-changes/" + change + "/run", null, partner).statusCode());
        await("bulk-changes/" + change, "DONE");
        var rows = get("bulk-changes/" + change + "/rows?verdict=CHANGE");
        assertTrue(rows.contains("\"total\":2") && rows.contains("\"before\":{\"stage\":\"ENQUIRY\"}"), rows);
        var undo = found(send("POST", "bulk-changes/" + change + "/undo", null, partner), "id");
        await("bulk-changes/" + undo, "CHECKED");
        send("POST", "bulk-changes/" + undo + "/run", null, partner);
        await("bulk-changes/" + undo, "DONE");
        assertTrue(get("claims?filter=" + filter).contains("\"stage\":\"ENQUIRY\""));
        assertFalse(get("claims?filter=" + filter).contains("\"stage\":\"SCREENING\""));
        assertEquals(
                422,
                send("POST", "bulk-changes/" + change + "/undo", null, partner).statusCode());
        assertTrue(get("claim-exports?filter=" + filter).contains("\"Bulkley, Anna\""));
    }

    @Test
    void aKeptFilterIsNamedRenamedAndForgotten() {
        var filter = found(send("POST", "claim-filters", "{\"words\":\"x\"}", json()), "id");
        assertEquals(204, name(filter, "Mine").statusCode());
        assertTrue(get("claim-filters").contains("\"name\":\"Mine\""));
        var second = found(send("POST", "claim-filters", "{\"words\":\"y\"}", json()), "id");
        assertEquals(422, name(second, "mine").statusCode());
        assertEquals(204, name(filter, "Other").statusCode());
        assertEquals(
                204, send("DELETE", "claim-filters/" + filter, null, partner).statusCode());
        assertEquals(404, send("GET", "claims?filter=" + filter, null, partner).statusCode());
    }

    private HttpResponse<String> name(String filter, String name) {
        return send("PUT", "claim-filters/" + filter + "/name", "{\"name\":\"" + name + "\"}", json());
    }

    private String tried(String sheet) throws InterruptedException {
        return tried("CLAIMS", sheet);
    }

    private String tried(String kind, String sheet) throws InterruptedException {
        var id = found(send("POST", "imports?kind=" + kind, sheet, partner), "id");
        var columns = get("imports/" + id + "/suggestion").replaceAll("^\\{|}$", "");
        var mapping = "{\"source\":\"" + earner + "\"," + columns + "}";
        assertEquals(
                202, send("PUT", "imports/" + id + "/mapping", mapping, json()).statusCode());
        await("imports/" + id, "CHECKED");
        return id;
    }

    private void run(String id) throws InterruptedException {
        assertEquals(202, send("POST", "imports/" + id + "/run", null, partner).statusCode());
        await("imports/" + id, "DONE");
    }

    private void await(String path, String state) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            if (get(path).contains("\"state\":\"" + state + "\"")) return;
            Thread.sleep(100);
        }
        throw new AssertionError(get(path));
    }

    private String get(String path) {
        return send("GET", path, null, partner).body();
    }

    private String[] json() {
        return Stream.concat(Arrays.stream(partner), Stream.of("Content-Type", "application/json"))
                .toArray(String[]::new);
    }

    private HttpResponse<String> send(String method, String path, @Nullable String body, String... headers) {
        return caller.send(method, API + path, body, headers);
    }

    private static String found(HttpResponse<String> answer, String field) {
        var found = Pattern.compile("\"" + field + "\":\"([^\"]+)\"").matcher(answer.body());
        if (!found.find()) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return found.group(1);
    }
}
