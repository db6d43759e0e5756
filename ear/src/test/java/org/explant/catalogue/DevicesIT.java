// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.explant.DeployedExplant;
import org.explant.document.Desk;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The device catalogue over the network: read, identified by a label, edited by those who may. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DevicesIT {
    private Desk solicitor;
    private Desk paralegal;

    @Deployment(testable = false)
    static EnterpriseArchive explant() {
        return DeployedExplant.asBuilt();
    }

    @BeforeEach
    void sit() {
        solicitor = Desk.of("SOLICITOR");
        paralegal = Desk.of("PARALEGAL");
    }

    private static HttpResponse<byte[]> send(Desk by, String method, String path, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return by.send(method, path, BodyPublishers.ofString(body), all);
    }

    private JsonObject identified(String code) {
        var body = Json.createObjectBuilder().add("code", code).build().toString();
        var answer = send(paralegal, "POST", "devices/identify", body);
        assertEquals(200, answer.statusCode());
        return Desk.json(answer);
    }

    @Test
    void systemsAreListedAndReadWithTheirNoticesAndComponents() {
        var asr = Desk.json(paralegal.get("devices?group=ASR"));
        assertEquals(2, asr.getInt("total"));
        var first = asr.getJsonArray("items").getJsonObject(0);
        assertEquals("RECALLED", first.getString("status"));
        var sheet = paralegal.get("devices/" + first.getString("id"));
        assertEquals("\"1\"", sheet.headers().firstValue("ETag").orElseThrow());
        assertTrue(Desk.json(sheet).toString().contains("MDA/2010/069"));
        assertEquals(400, paralegal.get("devices?group=SECRET").statusCode());
        assertEquals(
                404,
                paralegal.get("devices/00000000-0000-0000-0000-000000000000").statusCode());
    }

    @Test
    void aNumberAGs1AndAHibcCodeAreTakenApart() {
        var ref = identified("9998-90-147");
        var first = ref.getJsonArray("proposals").getJsonObject(0);
        assertEquals("ASR XL modular head", first.getString("component"));
        assertEquals(47, first.getInt("size"));
        var gs1 = identified("(01)10145677903861(10)9016470");
        assertEquals("GS1", gs1.getString("code"));
        assertEquals("[\"CHECK_DIGIT_WRONG\"]", gs1.getJsonArray("remarks").toString());
        var hibc = identified("+A123BJC5D6E71G");
        assertEquals("HIBC_PRIMARY", hibc.getString("code"));
        assertTrue(identified("74I2II38")
                .getJsonArray("proposals")
                .getJsonObject(0)
                .getBoolean("secondGuess"));
        assertEquals(400, send(paralegal, "POST", "devices/identify", "{}").statusCode());
    }

    @Test
    void aPageIsReadForCandidatesWithTheNamesOfTheCatalogue() {
        String page = "DePuy\nREF 9998-90-147\nLOT 2345678\nCobalt (whole blood) 152 nmol/L (<10) H\nCr 78 umol/L";
        var body = Json.createObjectBuilder().add("text", page).build().toString();
        var answer = send(paralegal, "POST", "results/extract", body);
        assertEquals(200, answer.statusCode());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
        var items = Desk.json(answer).getJsonArray("items");
        assertEquals(2, Desk.json(answer).getInt("total"), items.toString());
        assertTrue(
                items.getJsonObject(0).toString().contains("\"MAKER\",\"to\":5,\"value\":\"DePuy\""), items.toString());
        var result = items.getJsonObject(1);
        assertEquals("ION_RESULT", result.getString("kind"));
        assertEquals("Cobalt", page.substring(result.getInt("from"), result.getInt("from") + 6));
        var tooLong = Json.createObjectBuilder()
                .add("text", "x".repeat(100_001))
                .build()
                .toString();
        var refused = send(paralegal, "POST", "results/extract", tooLong);
        assertEquals(413, refused.statusCode());
        assertTrue(Desk.json(refused).getString("detail").contains("100,000 characters"));
        assertEquals(400, send(paralegal, "POST", "results/extract", "{}").statusCode());
        assertEquals(
                403,
                send(Desk.of("ADMINISTRATOR"), "POST", "results/extract", body).statusCode());
    }

    @Test
    void thoseWhoMayEditAndTheSecondOfTwoEditorsIsTold() {
        String maker = "{\"kind\":\"MAKER\",\"values\":{\"NAME\":{\"value\":\"Made-Up Implants\"}},\"reason\":\"new\"}";
        assertEquals(403, send(paralegal, "POST", "devices", maker).statusCode());
        var added = send(solicitor, "POST", "devices", maker);
        assertEquals(201, added.statusCode());
        String path = "devices/" + Desk.json(added).getString("id");
        String renamed =
                "{\"values\":{\"NAME\":{\"value\":\"Made-Up Hips\",\"confidence\":\"VERIFIED\",\"source\":\"label\"}},"
                        + "\"reason\":\"label read\"}";
        assertEquals(428, send(solicitor, "PUT", path, renamed).statusCode());
        assertEquals(
                200, send(solicitor, "PUT", path, renamed, "If-Match", "\"1\"").statusCode());
        var late = send(solicitor, "PUT", path, renamed.replace("Hips", "Knees"), "If-Match", "\"1\"");
        assertEquals(412, late.statusCode());
        assertEquals(
                "NAME", Desk.json(late).getJsonArray("fields").getJsonObject(0).getString("field"));
        assertEquals("\"2\"", late.headers().firstValue("ETag").orElseThrow());
        String unexplained = renamed.replace("Hips", "Feet").replace("label read", " ");
        assertEquals(
                422,
                send(solicitor, "PUT", path, unexplained, "If-Match", "\"2\"").statusCode());
        var history = Desk.json(paralegal.get(path + "/history"));
        assertEquals(2, history.getInt("total"));
        assertTrue(history.toString().contains("Made-Up Implants"), "what stood before");
    }

    @Test
    void theAdministratorSeesNoDevice() {
        assertEquals(403, Desk.of("ADMINISTRATOR").get("devices").statusCode());
    }
}
