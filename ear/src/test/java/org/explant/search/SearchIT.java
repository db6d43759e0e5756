// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import static org.explant.search.Asking.ask;
import static org.explant.search.Asking.brought;
import static org.explant.search.Asking.change;
import static org.explant.search.Asking.found;
import static org.explant.search.Asking.narrowed;
import static org.explant.search.Asking.post;
import static org.explant.search.Asking.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.explant.DeployedExplant;
import org.explant.document.Desk;
import org.explant.document.Papers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Searches over the network: what is found, by whom, and what is refused. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SearchIT {
    private Desk paralegal;
    private Desk outsider;

    @Deployment(testable = false)
    static EnterpriseArchive explant() {
        return DeployedExplant.asBuilt();
    }

    @BeforeEach
    void sit() {
        paralegal = Desk.of("PARALEGAL");
        outsider = Desk.of("PARTNER");
    }

    @Test
    void aWordIsFoundOnItsPageWithAnExcerptAndABoxOnThePaper() {
        String paper = word();
        String document = brought(paralegal, paralegal.claim(), paper, 5);
        JsonObject answer = found(paralegal, "\"" + Papers.markOf(paper, 4) + "\"");
        JsonObject item = answer.getJsonArray("items").getJsonObject(0);
        assertEquals(document, item.getString("document"));
        JsonObject hit = item.getJsonArray("hits").getJsonObject(0);
        assertEquals(4, hit.getInt("page"));
        assertTrue(hit.getString("snippet").contains(Papers.markOf(paper, 4)));
        var marked =
                Desk.json(paralegal.get("searches/" + answer.getString("id") + "/documents/" + document + "/pages/4"));
        var box = marked.getJsonArray("marks")
                .getJsonObject(0)
                .getJsonArray("boxes")
                .getJsonObject(0);
        assertEquals(60 / 612.0, box.getJsonNumber("x").doubleValue(), 0.01);
        assertEquals(1 - 730 / 792.0, box.getJsonNumber("y").doubleValue(), 0.03);
    }

    @Test
    void aRestrictedClaimIsNotThereForThoseOutside() {
        String paper = word();
        String claim = paralegal.claim(paralegal);
        String document = brought(paralegal, claim, paper, 2);
        String query = Papers.markOf(paper, 1);
        assertEquals(1, found(paralegal, query).getInt("documents"));
        JsonObject outside = Desk.json(ask(outsider, query, null));
        assertEquals(0, outside.getInt("total"));
        assertEquals(0, outside.getJsonArray("items").size());
        assertEquals(404, ask(outsider, query, claim).statusCode());
        assertEquals(404, ask(outsider, query, "EX-1999-9999").statusCode());
        String id = outside.getString("id");
        assertEquals(
                404,
                outsider.get("searches/" + id + "/documents/" + document + "/pages/1")
                        .statusCode());
    }

    /** A tag is put on one page and on all that were found, narrows the next search, and stays known once taken off. */
    @Test
    void tagsNarrowASearchAndStayKnownOnceTakenOff() {
        String paper = word();
        String claim = paralegal.claim(paralegal);
        String document = brought(paralegal, claim, paper, 3);
        String liability = "7a600000-0000-4000-8000-000000000003";
        String spot = "claims/" + claim + "/tags/documents/" + document;
        assertEquals(200, change(paralegal, "PUT", spot + "/2/" + liability).statusCode());
        assertEquals(200, change(paralegal, "PUT", spot + "/2/" + liability).statusCode());
        assertEquals(1, Desk.json(paralegal.get(spot)).getInt("total"));
        assertEquals(422, change(paralegal, "PUT", spot + "/9/" + liability).statusCode());
        assertEquals(404, change(outsider, "PUT", spot + "/1/" + liability).statusCode());
        assertEquals(404, outsider.get("claims/" + claim + "/tags").statusCode());
        String query = Papers.markOf(paper, 1) + " OR " + Papers.markOf(paper, 2) + " OR " + Papers.markOf(paper, 3);
        assertEquals(3, found(paralegal, query).getInt("total"));
        JsonObject tagged = Desk.json(narrowed(paralegal, query, "TAG", liability));
        assertEquals(1, tagged.getInt("total"));
        String all = "searches/" + found(paralegal, query).getString("id") + "/tags/" + liability;
        assertEquals(2, Desk.json(change(paralegal, "PUT", all)).getInt("pages"));
        assertEquals(3, Desk.json(narrowed(paralegal, query, "TAG", liability)).getInt("total"));
        assertEquals(3, Desk.json(change(paralegal, "DELETE", all)).getInt("pages"));
        JsonObject past = Desk.json(paralegal.get(spot));
        assertEquals(3, past.getInt("total"));
        assertTrue(past.getJsonArray("items").getJsonObject(0).containsKey("takenBy"));
        assertEquals(
                "3",
                paralegal.ask("select count(*) from audit_entry where act in ('PAGE_TAGGED', 'PAGE_UNTAGGED')"
                        + " and subject = '" + document + "'"));
    }

    /** What was found is kept for whoever found it; a colleague runs the same search and is told what they may see. */
    @Test
    void aKeptSearchIsSharedAndItsAnswersAreNot() {
        String paper = word();
        brought(paralegal, paralegal.claim(paralegal), paper, 2);
        JsonObject found = found(paralegal, Papers.markOf(paper, 1));
        String outside =
                outsider.ask("select account_id from account where sign_in_name = '" + outsider.signInName() + "'");
        JsonObject kept = Desk.json(post(
                paralegal,
                "kept-searches",
                Json.createObjectBuilder()
                        .add("search", found.getString("id"))
                        .add("name", "Found once")
                        .add("readers", Json.createArrayBuilder().add(outside))));
        String path = "kept-searches/" + kept.getJsonObject("line").getString("id");
        JsonObject mine = kept.getJsonArray("answers").getJsonObject(0);
        assertEquals(1, mine.getInt("pages"));
        assertEquals(
                200,
                paralegal
                        .get(path + "/answers/" + mine.getString("id") + "/pdf")
                        .statusCode());
        assertEquals(0, Desk.json(outsider.get(path)).getJsonArray("answers").size());
        assertEquals(
                404,
                outsider.get(path + "/answers/" + mine.getString("id") + "/pdf").statusCode());
        JsonObject theirs = Desk.json(change(outsider, "POST", path + "/answers"));
        assertEquals(0, theirs.getJsonArray("answers").getJsonObject(0).getInt("pages"));
        assertEquals(404, Desk.of("SOLICITOR").get(path).statusCode());
        assertEquals(404, change(outsider, "DELETE", path).statusCode());
    }

    @Test
    void aTermListCountsEachQueryAndTellsThoseThatAreNone() {
        String paper = word();
        brought(paralegal, paralegal.claim(paralegal), paper, 2);
        found(paralegal, Papers.markOf(paper, 1));
        var terms = Json.createArrayBuilder().add(Papers.markOf(paper, 1)).add("(cobalt");
        var body = Json.createObjectBuilder().add("name", "Two").add("terms", terms);
        JsonObject list = Desk.json(post(paralegal, "term-lists", body));
        assertEquals(1, list.getJsonArray("items").getJsonObject(0).getInt("documents"));
        assertEquals(
                "unclosed_bracket", list.getJsonArray("items").getJsonObject(1).getString("problem"));
        String path = "term-lists/" + list.getJsonObject("list").getString("id");
        assertEquals(200, paralegal.get(path + "/files/csv").statusCode());
        assertEquals(404, outsider.get(path).statusCode());
    }

    @Test
    void anAnswerIsTakenAwayWithItsCitationsAndTheTrailRepeatsNoWord() {
        String paper = word();
        String claim = paralegal.claim(paralegal);
        brought(paralegal, claim, paper, 2);
        JsonObject found = found(paralegal, Papers.markOf(paper, 2));
        String path = "searches/" + found.getString("id");
        String csv = new String(paralegal.get(path + "/files/csv").body(), StandardCharsets.UTF_8);
        assertTrue(csv.contains(claim) && csv.contains("p. 2"), csv);
        assertEquals(200, paralegal.get(path + "/files/xlsx").statusCode());
        assertEquals(200, paralegal.get(path + "/files/pdf").statusCode());
        assertEquals(
                claim,
                Desk.json(paralegal.get(path + "/claims"))
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("claim"));
        assertEquals("0", paralegal.ask("select count(*) from audit_entry where facts::text like '%" + paper + "%'"));
    }

    @Test
    void aSearchBelongsToTheOneWhoAskedIt() {
        String id = Desk.json(ask(paralegal, "cobalt", null)).getString("id");
        assertEquals(200, paralegal.get("searches/" + id).statusCode());
        assertEquals(404, outsider.get("searches/" + id).statusCode());
        assertEquals(404, paralegal.get("searches/" + UUID.randomUUID()).statusCode());
    }

    @Test
    void theAdministratorSearchesNothing() {
        assertEquals(403, ask(Desk.of("ADMINISTRATOR"), "cobalt", null).statusCode());
    }

    @Test
    void aQueryThatCannotBeSearchedIsRefusedInASentenceWithoutItsWords() {
        for (String query : new String[] {"(", "NOT cobalt", "\"open", "ab*", "x ".repeat(80), "(".repeat(400)}) {
            var refused = ask(paralegal, query, null);
            assertEquals(422, refused.statusCode(), query);
            var problem = Desk.json(refused);
            assertFalse(problem.getString("detail").isBlank());
            assertFalse(problem.toString().contains("cobalt"));
        }
        assertEquals(400, ask(paralegal, "y".repeat(1001), null).statusCode());
    }

    @Test
    void theTrailPointsToTheSearchAndRepeatsNoWord() {
        String secret = word();
        String id = Desk.json(ask(paralegal, secret, null)).getString("id");
        assertEquals(
                "1",
                paralegal.ask("select count(*) from audit_entry where act = 'SEARCHED' and subject = '" + id + "'"));
        assertEquals("0", paralegal.ask("select count(*) from audit_entry where facts::text like '%" + secret + "%'"));
    }

    @Test
    void aDocumentIsFoundByWhoWroteItAndNarrowedByItsPrivilege() {
        String paper = word();
        String document = brought(paralegal, paralegal.claim(paralegal), paper, 1);
        String author = "Q" + word();
        byte[] said = Json.createObjectBuilder()
                .add("author", "Mr " + author)
                .add("privilege", "LAP")
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        String version =
                Desk.json(paralegal.get("documents/" + document)).get("version").toString();
        assertEquals(
                200,
                paralegal
                        .send(
                                "PATCH",
                                "documents/" + document,
                                BodyPublishers.ofByteArray(said),
                                "Content-Type",
                                "application/json",
                                "If-Match",
                                "\"" + version + "\"")
                        .statusCode());
        String query = Papers.markOf(paper, 1) + " AND author:" + author;
        assertEquals(1, found(paralegal, query).getInt("documents"));
        assertEquals(
                1, Desk.json(narrowed(paralegal, query, "PRIVILEGE", "LAP")).getInt("total"));
        assertEquals(
                0, Desk.json(narrowed(paralegal, query, "PRIVILEGE", "NONE")).getInt("total"));
    }
}
