// SPDX-License-Identifier: Apache-2.0
package org.explant.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** A file's working day over the network: key dates, tasks, notes, reviews, undertakings, timeline, diary. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class WorkdayIT {
    private static final String API = "/explant/api/";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final Caller caller = new Caller("127.0.0.1");
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
        solicitorId = id(one);
        partnerId = id(other);
        solicitor = caller.token(one, People.PASSWORD);
        partner = caller.token(other, People.PASSWORD);
        var body = """
                {"confirmedNew":true,"claimant":{"forenames":"Ann","surname":"Ashworth","sex":"FEMALE"},"feeEarner":"%s","supervisingPartner":"%s"}
                """.formatted(solicitorId, partnerId);
        claim = found("\"reference\":\"([^\"]+)\"", post("claims", body));
    }

    @Test
    void aKeyDateShowsOnItsClaimMovesWithAReasonAndIsMet() {
        var due = TODAY.plusDays(5);
        var set = post("claims/" + claim + "/key-dates", keyDate("TRIAL", due, ""));
        assertEquals(201, set.statusCode(), set.body());
        var address = "key-dates/" + found("\"keyDateId\":\"([^\"]+)\"", set);
        assertTrue(get("claims/" + claim).body().contains("\"nextKeyOn\":\"" + due + "\""));
        var listed = get("claims?nextKeyWithin=5&sort=nextKeyOn&feeEarner=" + solicitorId);
        assertTrue(listed.body().contains("\"nextKeyKind\":\"TRIAL\""), listed.body());
        assertTrue(get("claims?nextKeyWithin=4&feeEarner=" + solicitorId).body().contains("\"total\":0"));
        var later = keyDate("TRIAL", due.plusDays(9), "");
        assertEquals(428, put(address, later).statusCode());
        var silent = put(address, later, "If-Match", "\"0\"");
        assertEquals(422, silent.statusCode());
        assertTrue(silent.body().contains("MovedLaterWithoutReason"), silent.body());
        var explained = keyDate("TRIAL", due.plusDays(9), "\"reason\":\"adjourned by the court\",");
        var moved = put(address, explained, "If-Match", "\"0\"");
        assertEquals(200, moved.statusCode(), moved.body());
        assertTrue(moved.body().contains("MOVED_LATER") && moved.body().contains("adjourned"), moved.body());
        var late = put(address, explained.replace("order of", "letter of"), "If-Match", "\"0\"");
        assertTold(late, "source");
        assertEquals(200, post(address + "/done", "{}").statusCode());
        assertEquals(422, post(address + "/done", "{}").statusCode());
        assertFalse(get("claims/" + claim).body().contains("nextKeyOn"));
        var timeline = get("claims/" + claim + "/timeline?kind=keydate").body();
        assertTrue(timeline.contains("\"total\":3"), timeline);
        assertTrue(timeline.contains("Trial moved later to"), timeline);
    }

    /** Whoever saves second is told in which fields the two differ, and upon which version to save. */
    private static void assertTold(HttpResponse<String> late, String field) {
        assertEquals(412, late.statusCode(), late.body());
        assertTrue(late.body().contains("\"field\":\"" + field + "\""), late.body());
        assertTrue(late.headers().firstValue("ETag").isPresent());
    }

    @Test
    void aCriticalDateMovesLaterOnlyWithASecondPerson() {
        var set = post("claims/" + claim + "/key-dates", keyDate("LIMITATION", TODAY.plusDays(40), ""));
        var address = "key-dates/" + found("\"keyDateId\":\"([^\"]+)\"", set);
        var alone = keyDate("LIMITATION", TODAY.plusDays(41), "\"reason\":\"standstill\",");
        assertTrue(put(address, alone, "If-Match", "\"0\"").body().contains("MovedLaterAlone"));
        var agreed = keyDate(
                "LIMITATION",
                TODAY.plusDays(41),
                "\"reason\":\"standstill\",\"agreedWith\":\"%s\",".formatted(partnerId));
        assertEquals(200, put(address, agreed, "If-Match", "\"0\"").statusCode());
    }

    @Test
    void reachingAStageStartsItsChecklist() {
        post("claims/" + claim + "/moves", "{\"from\":\"ENQUIRY\",\"to\":\"SCREENING\"}");
        var tasks = get("claims/" + claim + "/tasks?state=OPEN");
        assertTrue(tasks.body().contains("Run the conflict check"), tasks.body());
        var task = "tasks/" + found("\"taskId\":\"([^\"]+)\"", tasks);
        assertEquals(200, post(task + "/done", "{\"note\":\"nothing found\"}").statusCode());
        assertEquals(422, post(task + "/cancelled", "{\"reason\":\"late\"}").statusCode());
        var handover = "{\"from\":\"%s\",\"to\":\"%s\",\"reason\":\"holiday\"}".formatted(solicitorId, partnerId);
        assertTrue(post("tasks/handovers", handover).body().contains("\"handedOver\":2"));
    }

    @Test
    void aNoteIsCorrectedAndNeverLost() {
        var note = """
                {"kind":"ATTENDANCE","text":"first","happenedOn":"%s","attendedBy":"Mrs Ashworth","manner":"TELEPHONE","units":2}
                """.formatted(TODAY);
        var written = post("claims/" + claim + "/notes", note);
        assertEquals(201, written.statusCode(), written.body());
        assertTrue(written.body().contains("\"privileged\":true"), written.body());
        var address = "notes/" + found("\"noteId\":\"([^\"]+)\"", written);
        var second = note.replace("first", "second").replace("{\"kind\"", "{\"reason\":\"wrong name\",\"kind\"");
        var corrected = put(address, second, "If-Match", "\"1\"");
        assertEquals(200, corrected.statusCode(), corrected.body());
        assertTrue(corrected.body().contains("\"first\"") && corrected.body().contains("\"second\""));
        assertTold(put(address, second.replace("second", "third"), "If-Match", "\"1\""), "text");
        var vague = note.replace("\"units\":2", "\"units\":null");
        assertTrue(post("claims/" + claim + "/notes", vague).body().contains("AttendanceIncomplete"));
    }

    @Test
    void reviewsAndUndertakingsStandInTheDiaryUntilTheyAreDone() {
        var review = """
                {"reviewer":"%s","findings":"No longstop.","actions":[{"words":"Enter it","owner":"%s"}]}
                """.formatted(partnerId, solicitorId);
        var reviewed = post("claims/" + claim + "/reviews", review);
        assertEquals(201, reviewed.statusCode(), reviewed.body());
        var promise = """
                {"direction":"GIVEN","party":"Counsel","words":"We pay.","promisedOn":"%s","dueOn":"%s","owner":"%s"}
                """.formatted(TODAY, TODAY, solicitorId);
        var given = post("claims/" + claim + "/undertakings", promise);
        assertEquals(201, given.statusCode(), given.body());
        var diary = get("diary?when=month");
        assertTrue(diary.body().contains("\"total\":2"), diary.body());
        assertTrue(diary.body().contains("UNDERTAKING") && diary.body().contains("REVIEW_ACTION"), diary.body());
        var action = found("\"actionId\":\"([^\"]+)\"", reviewed);
        post("claims/" + claim + "/reviews/actions/" + action + "/done", "");
        var undertaking = found("\"undertakingId\":\"([^\"]+)\"", given);
        var discharged = post("claims/" + claim + "/undertakings/" + undertaking + "/discharge", "{\"how\":\"paid\"}");
        assertEquals(200, discharged.statusCode(), discharged.body());
        assertTrue(get("diary?when=month").body().contains("\"total\":0"));
        for (String format : new String[] {"csv", "xlsx", "pdf"})
            assertEquals(
                    200,
                    get("diary/file?scope=everyone&when=all&format=" + format).statusCode(),
                    format);
    }

    @Test
    void whatTheWallHidesIsNotThere() {
        var set = post("claims/" + claim + "/key-dates", keyDate("TRIAL", TODAY, ""));
        var task = post("claims/" + claim + "/tasks", """
                {"title":"Chase","owner":"%s","dueOn":"%s"}
                """.formatted(solicitorId, TODAY));
        var wall = "{\"members\":[\"%s\"],\"reason\":\"conflict of interest\"}".formatted(solicitorId);
        assertEquals(
                204,
                call("PUT", "claims/" + claim + "/restriction", wall, solicitor).statusCode());
        var hidden = Stream.of(
                "claims/" + claim + "/key-dates",
                "claims/" + claim + "/tasks",
                "claims/" + claim + "/notes",
                "claims/" + claim + "/reviews",
                "claims/" + claim + "/undertakings",
                "claims/" + claim + "/timeline",
                "key-dates/" + found("\"keyDateId\":\"([^\"]+)\"", set),
                "tasks/" + found("\"taskId\":\"([^\"]+)\"", task));
        hidden.forEach(path -> {
            assertEquals(200, get(path).statusCode(), path);
            assertEquals(404, call("GET", path, null, partner).statusCode(), path);
        });
        assertFalse(call("GET", "diary?scope=everyone&when=all&size=200", null, partner)
                .body()
                .contains(claim));
        assertTrue(get("diary?scope=everyone&when=today").body().contains(claim));
        var theirs = "{\"title\":\"Chase\",\"owner\":\"%s\",\"dueOn\":\"%s\"}".formatted(partnerId, TODAY);
        assertTrue(post("claims/" + claim + "/tasks", theirs).body().contains("AssigneeOutsideWall"));
    }

    @Test
    void checklistsAreKeptByThoseWhoMayAndReadByAll() {
        var paralegal = caller.token(People.fresh(Role.PARALEGAL), People.PASSWORD);
        var name = "List " + UUID.randomUUID();
        var body = "{\"name\":\"%s\",\"stage\":\"TRIAL\",\"items\":[{\"title\":\"Book counsel\",\"days\":3}]}"
                .formatted(name);
        assertEquals(403, call("POST", "task-templates", body, paralegal).statusCode());
        var written = post("task-templates", body);
        assertEquals(201, written.statusCode(), written.body());
        var address = "task-templates/" + found("\"templateId\":\"([^\"]+)\"", written);
        assertEquals(200, put(address, body, "If-Match", "\"1\"").statusCode());
        assertEquals(412, put(address, body, "If-Match", "\"1\"").statusCode());
        assertEquals(200, call("GET", "task-templates", null, paralegal).statusCode());
        assertEquals(200, call("PUT", address + "/retired", "", solicitor).statusCode());
    }

    private String keyDate(String kind, LocalDate due, String more) {
        return "{%s\"kind\":\"%s\",\"dueOn\":\"%s\",\"source\":\"order of 2 May\",\"owner\":\"%s\"}"
                .formatted(more, kind, due, solicitorId);
    }

    private HttpResponse<String> get(String path) {
        return call("GET", path, null, solicitor);
    }

    private HttpResponse<String> post(String path, String body) {
        return call("POST", path, body, solicitor);
    }

    private HttpResponse<String> put(String path, String body, String... headers) {
        return call(
                "PUT",
                path,
                body,
                Stream.of(solicitor, headers).flatMap(Stream::of).toArray(String[]::new));
    }

    private HttpResponse<String> call(String method, String path, @Nullable String body, String[] headers) {
        var all = Stream.concat(Stream.of(headers), Stream.of("Content-Type", "application/json"))
                .toArray(String[]::new);
        return caller.send(method, API + path, body, all);
    }

    private static String found(String pattern, HttpResponse<String> answer) {
        var hit = Pattern.compile(pattern).matcher(answer.body());
        if (!hit.find()) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return hit.group(1);
    }

    private static String id(String signInName) {
        return People.ask("select account_id::text from account where sign_in_name = ?", signInName);
    }
}
