// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.explant.DeployedExplant;
import org.explant.document.Desk;
import org.explant.document.Papers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Searches over the network: what is found, by whom, and what is refused. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SearchIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

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
        String document = brought(paralegal.claim(), paper, 5);
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
        String document = brought(claim, paper, 2);
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

    private static String word() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "q";
    }

    private String brought(String claim, String paper, int pages) {
        String document = paralegal.brought(claim, "letter.pdf", Papers.text(paper, pages));
        paralegal.settled(document);
        return document;
    }

    /** Asks until the index has taken the page up; it promises two seconds, a busy machine may need more. */
    private static JsonObject found(Desk desk, String query) {
        Instant deadline = Instant.now().plus(PATIENCE);
        JsonObject answer = Desk.json(ask(desk, query, null));
        while (answer.getInt("total") == 0 && Instant.now().isBefore(deadline)) {
            Desk.pause(200);
            answer = Desk.json(ask(desk, query, null));
        }
        return answer;
    }

    private static HttpResponse<byte[]> ask(Desk desk, String query, @Nullable String claim) {
        var body = Json.createObjectBuilder().add("query", query);
        if (claim != null) body.add("claim", claim);
        byte[] bytes = body.build().toString().getBytes(StandardCharsets.UTF_8);
        return desk.send("POST", "searches", BodyPublishers.ofByteArray(bytes), "Content-Type", "application/json");
    }
}
