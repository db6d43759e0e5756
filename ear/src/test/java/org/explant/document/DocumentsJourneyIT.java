// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.explant.Browser;
import org.explant.RunningExplant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A paralegal brings papers into a claim file, watches them being read and says what they are. */
class DocumentsJourneyIT {
    private static final String PDF = "application/pdf";

    @RegisterExtension
    static final RunningExplant EXPLANT = RunningExplant.empty();

    @RegisterExtension
    final Browser browser = new Browser(EXPLANT);

    @Test
    void papersComeInAreReadAndGetTheirNames() {
        var desk = Desk.at(EXPLANT, "PARALEGAL");
        String claim = desk.claimOfSomebody();
        browser.signIn(desk.signInName(), Desk.PASSWORD).open("claim.xhtml?ref=" + claim + "&tab=documents");
        var page = browser.page();
        assertTrue(page.locator(".empty-title").textContent().contains("No documents yet"));
        browser.axe().screenshot("documents-empty");

        byte[] records = Papers.text("journey", 400);
        bring(page, new FilePayload("GP records.pdf", PDF, records), new FilePayload("Scan.pdf", PDF, Papers.scan()));
        row(page, "GP records").locator(".state-ok").waitFor();
        row(page, "Scan").locator(".state-attention").waitFor();
        assertTrue(row(page, "GP records").textContent().contains("400"));
        browser.axe().screenshot("documents");

        bring(page, new FilePayload("Letter.pdf", PDF, "<html>".getBytes(StandardCharsets.US_ASCII)));
        page.locator(".upload.refused").waitFor();
        assertTrue(page.locator(".upload.refused").textContent().contains("Only PDF files"));
        browser.forgive("415").axe().screenshot("documents-refused");
        page.locator(".upload.refused button").last().click();
        bring(page, new FilePayload("The same.pdf", PDF, records));
        page.locator(".upload.refused").waitFor();
        assertTrue(page.locator(".upload.refused").textContent().contains("already"));
        browser.forgive("409");
        page.locator(".upload.refused button").first().click();
        row(page, "The same").waitFor();
        assertEquals(3, page.locator("[id='documents:table_data'] > tr").count());

        row(page, "Scan").locator(".ui-chkbox-box").click();
        browser.settled();
        page.locator("[id='documentActions:edit']").click();
        page.locator("[id='documentForm:title']").waitFor();
        browser.settled().axe().screenshot("documents-edit");
        page.locator("[id='documentForm:title']").fill("Clinic letter of Mr Nobody");
        page.locator("[id='documentForm:date']").fill("last spring");
        page.locator("[id='documentForm:save']").click();
        page.getByText("This is no date that can be understood").first().waitFor();
        page.locator("[id='documentForm:date']").fill("2019-03");
        page.locator("[id='documentForm:save']").click();
        row(page, "Clinic letter of Mr Nobody").waitFor();
        assertTrue(row(page, "Clinic letter").textContent().contains("Mar 2019"));
        browser.settled().axe();
    }

    private static void bring(Page page, FilePayload... files) {
        page.locator("#document-files").setInputFiles(files);
    }

    private static Locator row(Page page, String title) {
        return page.locator("[id='documents:table_data'] > tr", new Page.LocatorOptions().setHasText(title));
    }
}
