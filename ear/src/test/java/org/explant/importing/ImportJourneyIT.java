// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.explant.Browser;
import org.explant.RunningExplant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A partner brings in what another system held, and hands some of it to somebody else, and back. */
class ImportJourneyIT {
    private static final String SHEET = """
            Our ref;First name;Last name;Date of birth;NHS no;Opened
            J-1;Aoife;Journeywell;03/02/1948;;14 Mar 2019
            J-2;Bronwen;Journeywell;31/02/1950;;14 Mar 2019
            J-3;Cerys;Journeywell;;9434765910;14 Mar 2019
            J-4;Dilys;Journeywell;;;14 Mar 2019
            """;

    private static final String RESULTS = """
            Result ID,NHS no,Date of birth,Test,Result,Units,Specimen,Sample date
            X1,999 000 0018,14/03/1948,Cobalt,152,nmol/L,Whole blood,22/11/2016
            """;

    @RegisterExtension
    static final RunningExplant EXPLANT = RunningExplant.demo();

    @RegisterExtension
    final Browser browser = new Browser(EXPLANT);

    @Test
    void aSheetIsMappedTriedAndBroughtInAndItsClaimsAreHandedOverAndBack() throws IOException {
        browser.signIn("partner").open("imports.xhtml");
        browser.axe().screenshot("imports");
        var page = browser.page();
        page.locator("#import-CLAIMS")
                .setInputFiles(new FilePayload("old.csv", "text/csv", SHEET.getBytes(StandardCharsets.UTF_8)));
        page.waitForURL("**/import.xhtml?id=*");
        tryRows(page);
        var downloaded =
                page.waitForDownload(() -> page.getByText("Refused rows (CSV)").click());
        var refused = Files.readString(downloaded.path());
        assertTrue(refused.contains("J-2") && refused.contains("a day that never was"), refused);
        page.locator("#run").click();
        tile(page, "Created").waitFor();
        assertEquals("2 Created", tile(page, "Created").innerText().replaceAll("\\s+", " "));
        browser.settled().axe().screenshot("import-done");
        handOver(page);
        takeBack(page);
    }

    @Test
    void aResultThatNoRuleSettlesWaitsUntilItIsDecided() {
        browser.signIn("partner").open("imports.xhtml");
        var page = browser.page();
        page.locator("#import-RESULTS")
                .setInputFiles(new FilePayload("ions.csv", "text/csv", RESULTS.getBytes(StandardCharsets.UTF_8)));
        page.waitForURL("**/import.xhtml?id=*");
        page.locator("#source").fill("the laboratory");
        page.locator("#check").click();
        tile(page, "To be decided").waitFor();
        page.locator("#run").click();
        tile(page, "Waits for a decision").waitFor();
        browser.settled().axe();
        page.getByText("Results that wait for you").click();
        page.waitForURL("**/results-waiting.xhtml");
        browser.axe().screenshot("results-waiting");
        page.locator("main table a").first().click();
        page.waitForURL("**/result-waiting.xhtml?id=*");
        browser.axe().screenshot("result-waiting");
        page.locator("#aside").click();
        page.getByText("Nothing waits").waitFor();
    }

    private void tryRows(Page page) {
        assertEquals("1", page.locator("[id='fields:2:column']").inputValue(), "the heading says forenames");
        page.locator("#source").fill("the old system");
        page.locator("#usualEarner").selectOption(new SelectOption().setLabel("Callum Birtwhistle"));
        page.locator("#usualPartner").selectOption(new SelectOption().setLabel("Gideon Tullamore"));
        page.locator("#mappingName").fill("Old system");
        browser.axe().screenshot("import-mapping");
        page.locator("#check").click();
        tile(page, "To create").waitFor();
        assertEquals("2 To create", tile(page, "To create").innerText().replaceAll("\\s+", " "));
        assertEquals("2 Refused", tile(page, "Refused").innerText().replaceAll("\\s+", " "));
        assertTrue(page.locator("#rows_data").innerText().contains("Date of birth: a day that never was."));
        browser.settled().axe().screenshot("import-tried");
    }

    private void handOver(Page page) {
        browser.open("claims.xhtml");
        page.locator("#words").fill("Journeywell");
        page.locator("#apply").click();
        page.waitForURL("**filter=*");
        assertEquals(2, page.locator("#claims_data > tr").count());
        page.locator("#claims_data .ui-chkbox-box").first().click();
        browser.settled();
        browser.axe().screenshot("claims-bar");
        page.locator("#changeAll").click();
        page.waitForURL("**/bulk.xhtml?id=*");
        page.locator("#feeEarner").selectOption(new SelectOption().setLabel("Rosalind Ashgrove-Pell"));
        browser.axe().screenshot("bulk-wish");
        page.locator("#checkTeam").click();
        tile(page, "To change").waitFor();
        assertTrue(page.locator("#rows_data")
                .innerText()
                .contains("Fee earner: Callum Birtwhistle → Rosalind Ashgrove-Pell"));
        browser.settled().axe().screenshot("bulk-preview");
        page.locator("#run").click();
        tile(page, "Changed").waitFor();
        browser.settled().axe();
    }

    private void takeBack(Page page) {
        page.locator("#undo").click();
        tile(page, "To change").waitFor();
        page.locator("#run").click();
        tile(page, "Changed").waitFor();
        assertTrue(page.locator("#rows_data")
                .innerText()
                .contains("Fee earner: Rosalind Ashgrove-Pell → Callum Birtwhistle"));
        browser.open("bulk-changes.xhtml");
        browser.axe().screenshot("bulk-changes");
    }

    private static Locator tile(Page page, String word) {
        return page.locator(".import-tile", new Page.LocatorOptions().setHasText(word));
    }
}
