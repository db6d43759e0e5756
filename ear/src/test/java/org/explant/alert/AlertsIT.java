// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
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

/** What is newly read is laid before the searches that stand; and the index agrees with the database, or says that not. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AlertsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String paper = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "q";
    private Desk owner;
    private Desk colleague;
    private Desk administrator;

    @Deployment(testable = false)
    static EnterpriseArchive explant() {
        return DeployedExplant.asBuilt();
    }

    @BeforeEach
    void sit() {
        owner = Desk.of("PARALEGAL");
        colleague = Desk.of("PARTNER");
        administrator = Desk.of("ADMINISTRATOR");
    }

    @Test
    void aNewLetterIsToldToFollowersAndNeverAcrossTheWall() {
        String standing = stands(true);
        assertEquals(
                204,
                put(colleague, "standing-searches/" + standing + "/following").statusCode());
        String hidden = owner.claim(owner);
        String open = owner.claim();
        brought(hidden, 2);
        waitFor(() -> unread(owner) == 1);
        assertEquals(0, unread(colleague));
        brought(open, 3);
        waitFor(() -> unread(owner) == 2 && unread(colleague) == 1);
        JsonObject line = alerts(colleague).getJsonArray("items").getJsonObject(0);
        assertEquals(open, line.getString("claim"));
        JsonObject hit = line.getJsonArray("hits").getJsonObject(0);
        assertEquals(2, hit.getInt("page"));
        assertTrue(hit.getString("snippet").contains(Papers.markOf(paper, 2)));
        assertEquals(204, post(colleague, "alerts/noted", "").statusCode());
        assertEquals(0, unread(colleague));
        assertEquals(404, owner(colleague, standing).statusCode());
        assertEquals(204, owner(owner, standing).statusCode());
    }

    @Test
    void aStandingSearchThatIsNotSharedIsThereForItsOwnerAlone() {
        String standing = stands(false);
        assertEquals(
                404,
                put(colleague, "standing-searches/" + standing + "/following").statusCode());
        assertEquals(403, administrator.get("alerts").statusCode());
        assertTrue(Desk.json(owner.get("standing-searches")).toString().contains(standing));
        assertTrue(!Desk.json(colleague.get("standing-searches")).toString().contains(standing));
    }

    @Test
    void aDocumentThatCannotBeTakenUpIsParkedAndToldAndHoldsUpNoOther() {
        String broken = brought(owner.claim(), 2);
        waitFor(() -> found(Papers.markOf(paper, 2)) == 1);
        owner.change("update page_text set sealed = sealed || 'x' where document_id = '" + broken + "'");
        waitFor(() -> index().toString().contains(broken));
        waitFor(() -> found(Papers.markOf(paper, 2)) == 0);
        String next = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "z";
        owner.settled(owner.brought(owner.claim(), "next.pdf", Papers.text(next, 1)));
        waitFor(() -> found(Papers.markOf(next, 1)) == 1);
        owner.change("update page_text set sealed = substr(sealed, 1, length(sealed) - 1) where document_id = '"
                + broken + "'");
        waitFor(() -> !index().toString().contains(broken) && found(Papers.markOf(paper, 2)) == 1);
    }

    @Test
    void whatSlippedPastTheBacklogIsSeenByTheComparisonAndMended() {
        String document = brought(owner.claim(), 3);
        waitFor(() -> found(Papers.markOf(paper, 3)) == 1);
        waitFor(() -> compared() == 0);
        // In one transaction: the note of the change is gone before anybody can read it.
        owner.change("delete from page_text where page = 3 and document_id = '" + document
                + "'; delete from index_backlog where document_id = '" + document + "'");
        assertEquals(1, compared());
        waitFor(() -> found(Papers.markOf(paper, 3)) == 0);
        waitFor(() -> compared() == 0);
        assertEquals(403, post(owner, "index/comparisons", "").statusCode());
        assertEquals(202, post(administrator, "index/rebuilds", "").statusCode());
        waitFor(() -> found(Papers.markOf(paper, 2)) == 1 && compared() == 0);
        JsonObject searchable = Desk.json(owner.get("index/searchable"));
        assertTrue(searchable.getInt("searchable") > 0 && searchable.getInt("percent") <= 100);
    }

    /** A search for the mark of the paper's second page stands; answers its id. */
    private String stands(boolean shared) {
        var asked = post(owner, "searches", "{\"query\":\"\\\"" + Papers.markOf(paper, 2) + "\\\"\"}");
        String body = "{\"search\":\"%s\",\"name\":\"second pages\",\"shared\":%b}"
                .formatted(Desk.json(asked).getString("id"), shared);
        var begun = post(owner, "standing-searches", body);
        assertEquals(201, begun.statusCode());
        return Desk.json(begun).getString("standing");
    }

    private String brought(String claim, int pages) {
        String document = owner.brought(claim, "letter.pdf", Papers.text(paper, pages));
        owner.settled(document);
        return document;
    }

    private int found(String words) {
        return Desk.json(post(owner, "searches", "{\"query\":\"\\\"" + words + "\\\"\"}"))
                .getInt("total");
    }

    private JsonObject index() {
        return Desk.json(administrator.get("index"));
    }

    private int compared() {
        return Desk.json(post(administrator, "index/comparisons", "")).getInt("disagreeing");
    }

    private static JsonObject alerts(Desk desk) {
        return Desk.json(desk.get("alerts"));
    }

    private static int unread(Desk desk) {
        return alerts(desk).getInt("unread");
    }

    private static HttpResponse<byte[]> owner(Desk desk, String standing) {
        return desk.send(
                "DELETE", "standing-searches/" + standing, BodyPublishers.noBody(), "Content-Type", "application/json");
    }

    private static HttpResponse<byte[]> put(Desk desk, String path) {
        return desk.send("PUT", path, BodyPublishers.noBody(), "Content-Type", "application/json");
    }

    private static HttpResponse<byte[]> post(Desk desk, String path, String body) {
        return desk.send("POST", path, BodyPublishers.ofString(body), "Content-Type", "application/json");
    }

    private static void waitFor(Supplier<Boolean> wanted) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!wanted.get() && Instant.now().isBefore(deadline)) Desk.pause(250);
        assertTrue(wanted.get(), "not within " + PATIENCE);
    }
}
