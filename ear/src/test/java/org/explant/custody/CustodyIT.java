// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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

/** Removed components and the pages that prove where they went, over the network. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CustodyIT {
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

    private static HttpResponse<byte[]> post(Desk by, String path, String body) {
        return send(by, "POST", path, body);
    }

    private static HttpResponse<byte[]> send(Desk by, String method, String path, String body) {
        return by.send(method, path, BodyPublishers.ofString(body), "Content-Type", "application/json");
    }

    private static String made(HttpResponse<byte[]> answer) {
        assertEquals(201, answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
        return Desk.json(answer).getString("id");
    }

    @Test
    void aHeldComponentIsNotDestroyedAndTheRefusalSaysSo() {
        String path = "claims/" + paralegal.claim() + "/explants";
        String explant = made(post(paralegal, path, "{\"label\":\"Right head\",\"removedOn\":\"2015-05\"}"));
        String log = path + "/" + explant + "/entries";
        made(post(
                paralegal,
                log,
                "{\"kind\":\"HANDED_OVER\",\"on\":\"2015-05\",\"placeKind\":\"HOSPITAL\",\"place\":\"St Swithun’s\"}"));
        made(post(paralegal, log, "{\"kind\":\"HOLD_PLACED\",\"on\":\"2016\",\"words\":\"letter of claim\"}"));
        var refused = post(paralegal, log, "{\"kind\":\"DESTROYED\",\"on\":\"2017\",\"words\":\"by post\"}");
        assertEquals(422, refused.statusCode());
        assertTrue(Desk.json(refused).getString("detail").contains("on hold"));
        var listed = Desk.json(paralegal.get(path)).getJsonArray("items").getJsonObject(0);
        assertTrue(listed.getJsonObject("state").getBoolean("held"));
        assertEquals("St Swithun’s", listed.getJsonObject("state").getString("place"));
        assertEquals(2, listed.getJsonArray("log").size());
    }

    @Test
    void aStruckLineStaysAndCountsNoLonger() {
        String path = "claims/" + paralegal.claim() + "/explants";
        String log = path + "/" + made(post(paralegal, path, "{\"label\":\"Cup\"}")) + "/entries";
        String line = made(post(paralegal, log, "{\"kind\":\"LOST\",\"on\":\"2016\",\"words\":\"letter\"}"));
        assertEquals(422, post(paralegal, log + "/" + line + "/strike", "{}").statusCode());
        assertEquals(
                204,
                post(paralegal, log + "/" + line + "/strike", "{\"reason\":\"other hip\"}")
                        .statusCode());
        var listed = Desk.json(paralegal.get(path)).getJsonArray("items").getJsonObject(0);
        assertEquals("NOT_KNOWN", listed.getJsonObject("state").getString("whereabouts"));
        assertEquals("other hip", listed.getJsonArray("log").getJsonObject(0).getString("struckReason"));
    }

    @Test
    void behindTheWallThereIsNoComponentAndNoCitation() {
        String hidden = paralegal.claim(paralegal);
        made(post(paralegal, "claims/" + hidden + "/explants", "{\"label\":\"Hidden head\"}"));
        for (String tail : new String[] {"/explants", "/citations"}) {
            assertEquals(200, paralegal.get("claims/" + hidden + tail).statusCode());
            assertEquals(404, outsider.get("claims/" + hidden + tail).statusCode());
        }
        assertEquals(
                404,
                post(outsider, "claims/" + hidden + "/explants", "{\"label\":\"x\"}")
                        .statusCode());
        var across = outsider.get("explants?wish=NO_KNOWN_PLACE&size=200");
        assertEquals(200, across.statusCode());
        assertFalse(new String(across.body(), StandardCharsets.UTF_8).contains("Hidden head"));
        assertEquals(400, outsider.get("explants?sort=secret").statusCode());
    }

    @Test
    void aPageIsPickedUpAndCitedOnceInItsOwnClaimAlone() {
        String claim = paralegal.claim();
        String document = paralegal.brought(claim, "letter.pdf", Papers.text("p" + UUID.randomUUID(), 3));
        paralegal.settled(document);
        assertEquals(
                200, send(paralegal, "PUT", "page-at-hand", page(document, 2)).statusCode());
        assertEquals(2, Desk.json(paralegal.get("page-at-hand")).getInt("page"));
        assertEquals(204, outsider.get("page-at-hand").statusCode());
        assertEquals(
                422, send(paralegal, "PUT", "page-at-hand", page(document, 4)).statusCode());

        String fact = "CUSTODY_ENTRY:" + UUID.randomUUID() + ":";
        String once = made(post(paralegal, "claims/" + claim + "/citations", cited(fact, document, 2)));
        assertEquals(once, made(post(paralegal, "claims/" + claim + "/citations", cited(fact, document, 2))));
        assertEquals(
                422,
                post(paralegal, "claims/" + claim + "/citations", cited(fact, document, 4))
                        .statusCode());
        assertEquals(
                400,
                post(paralegal, "claims/" + claim + "/citations", cited("nothing", document, 2))
                        .statusCode());
        String other = paralegal.claim();
        assertEquals(
                422,
                post(paralegal, "claims/" + other + "/citations", cited(fact, document, 2))
                        .statusCode());
        String withdrawal = "claims/" + claim + "/citations/" + once + "/withdrawal";
        assertEquals(422, post(paralegal, withdrawal, "{}").statusCode());
        assertEquals(
                204, post(paralegal, withdrawal, "{\"reason\":\"wrong page\"}").statusCode());
        var all = Desk.json(paralegal.get("claims/" + claim + "/citations"));
        assertEquals(1, all.getInt("total"));
        assertEquals("wrong page", all.getJsonArray("items").getJsonObject(0).getString("withdrawnReason"));
    }

    private static String page(String document, int page) {
        return "{\"document\":\"%s\",\"page\":%d}".formatted(document, page);
    }

    private static String cited(String fact, String document, int page) {
        return "{\"fact\":\"%s\",\"document\":\"%s\",\"page\":%d}".formatted(fact, document, page);
    }
}
