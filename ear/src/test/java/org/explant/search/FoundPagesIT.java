// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import static org.explant.search.Asking.brought;
import static org.explant.search.Asking.found;
import static org.explant.search.Asking.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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

/** Pages that a search led to: taken away as they look, and others that are much like one. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FoundPagesIT {
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

    /** The pages go out as pictures beneath which the citation stands, and can be searched like any other. */
    @Test
    void theFoundPagesThemselvesAreTakenAwayAndTheTrailNamesTheirDocument() throws IOException {
        String paper = word();
        String document = brought(paralegal, paralegal.claim(paralegal), paper, 4);
        String query = Papers.markOf(paper, 2) + " OR " + Papers.markOf(paper, 4);
        String path = "searches/" + found(paralegal, query).getString("id") + "/pages.pdf";
        assertEquals(404, outsider.get(path).statusCode());
        try (var file = Loader.loadPDF(paralegal.get(path).body())) {
            var words = new PDFTextStripper();
            int pages = file.getNumberOfPages();
            words.setStartPage(pages - 1);
            words.setEndPage(pages - 1);
            String second = words.getText(file);
            assertTrue(second.contains(Papers.markOf(paper, 2)), "the words lie under the picture");
            assertTrue(second.contains("p. 2"), "the citation stands beneath it");
            assertFalse(second.contains("could not be drawn"));
            words.setStartPage(pages);
            words.setEndPage(pages);
            assertTrue(words.getText(file).contains(Papers.markOf(paper, 4)));
        }
        assertEquals(
                "1",
                paralegal.ask("select count(*) from audit_entry where act = 'DOCUMENT_DOWNLOADED' and subject = '"
                        + document + "'"));
    }

    @Test
    void aPageMuchLikeAnotherIsFoundByThoseWhoMaySeeBoth() {
        String page = String.join(" ", Stream.generate(Asking::word).limit(60).toList());
        String hidden = paralegal.claim(paralegal);
        String open = paralegal.claim();
        String original = written(hidden, page);
        String copy = written(open, page + " " + word());
        String path = "claims/" + open + "/documents/" + copy + "/pages/1/similar";
        JsonObject alike = Desk.json(paralegal.get(path));
        for (int tries = 0; alike.getInt("total") == 0 && tries < 100; tries++) {
            Desk.pause(200);
            alike = Desk.json(paralegal.get(path));
        }
        JsonObject item = alike.getJsonArray("items").getJsonObject(0);
        assertEquals(original, item.getString("document"));
        assertTrue(item.getInt("percent") > 90);
        assertEquals(0, Desk.json(outsider.get(path)).getInt("total"));
        String behindTheWall = "claims/" + hidden + "/documents/" + original + "/pages/1/similar";
        assertEquals(404, outsider.get(behindTheWall).statusCode());
        assertEquals(404, paralegal.get(behindTheWall.replace(original, copy)).statusCode());
        String looked =
                "select count(*) > 0 from audit_entry where act = 'PAGES_COMPARED' and subject = '" + copy + "'";
        assertEquals("t", paralegal.ask(looked));
    }

    private String written(String claim, String page) {
        String document = paralegal.brought(
                claim,
                "letter.pdf",
                new HospitalRecord().written(page.split(" ")).bytes());
        paralegal.settled(document);
        return document;
    }
}
