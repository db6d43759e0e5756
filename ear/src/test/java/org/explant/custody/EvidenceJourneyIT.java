// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.explant.Browser;
import org.explant.RunningExplant;
import org.explant.document.Desk;
import org.explant.document.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A solicitor identifies a label, corrects the catalogue, follows an explant and cites the page that proves it. */
class EvidenceJourneyIT {
    @RegisterExtension
    static final RunningExplant EXPLANT = RunningExplant.empty();

    @RegisterExtension
    final Browser browser = new Browser(EXPLANT);

    @Test
    void aLabelIsIdentifiedAndTheCatalogueKeepsWhatStoodBefore() {
        var desk = Desk.at(EXPLANT, "SOLICITOR");
        var page = browser.signIn(desk.signInName(), Desk.PASSWORD)
                .open("devices.xhtml")
                .axe()
                .screenshot("devices")
                .page();
        identify(page, "9998-90-147");
        assertTrue(page.locator("[id=found]").textContent().contains("ASR XL modular head"));
        browser.axe().screenshot("devices-identified");
        identify(page, "(01)10145677903861(10)9016470");
        assertTrue(page.locator("[id=found]").textContent().contains("check digit"));
        assertTrue(page.locator("[id=found]").textContent().contains("9016470"), "the values are shown");
        assertTrue(page.url().endsWith("devices.xhtml"), "what was scanned is in no address");

        page.locator("[id=systems] a", new Page.LocatorOptions().setHasText("Birmingham Hip Resurfacing (BHR)"))
                .click();
        browser.settled().axe().screenshot("device");
        page.locator(".actions a.button").last().click();
        browser.settled().axe().screenshot("device-edit");
        String remark = "Seen in clinic " + UUID.randomUUID();
        page.locator("textarea[aria-label=Remark]").fill(remark);
        page.locator("[id=reason]").fill("a letter says so");
        page.locator("[id=save]").click();
        page.waitForURL("**/device.xhtml?id=*");
        assertTrue(browser.axe().page().content().contains(remark));
        assertTrue(page.locator("[aria-labelledby=history-title]").textContent().contains("Sold on for men"));
    }

    private void identify(Page page, String code) {
        page.locator("[id=code]").fill(code);
        page.locator("[id=identify]").click();
        browser.settled();
        page.locator("[id=found] h2").waitFor();
    }

    @Test
    void anExplantIsFollowedAndItsProofIsOneClickAway() {
        var desk = Desk.at(EXPLANT, "PARALEGAL");
        String claim = desk.claimOfSomebody();
        String document = desk.brought(claim, "Retrieval letter.pdf", Papers.text("evidence", 3));
        desk.settled(document);
        browser.signIn(desk.signInName(), Desk.PASSWORD).open("claim-custody.xhtml?ref=" + claim);
        var page = browser.axe().screenshot("custody-empty").page();
        page.locator(".empty-actions a.button").click();
        browser.settled().axe();
        page.locator("[id=label]").fill("9998-90-147");
        page.locator("[id=label]").press("Enter");
        page.locator(".device-offer button").first().waitFor();
        browser.axe().screenshot("custody-scanned");
        page.keyboard().press("Enter");
        String taken = page.locator("[id=label]").inputValue();
        assertTrue(taken.startsWith("DePuy ASR") && taken.endsWith("47 mm, REF 999890147"), taken);
        page.locator("[id=label]").fill("Right head 46 mm");
        page.locator("[id=removedOn]").fill("May 2015");
        page.locator("[id=save]").click();
        page.waitForURL("**/claim-custody.xhtml?ref=*");

        page.locator(".custody-head a.button").click();
        browser.settled().axe().screenshot("custody-entry");
        page.locator("[id=kind]").selectOption("HANDED_OVER");
        page.locator("[id=on]").fill("2/7/2015");
        page.locator("[id=placeKind]").selectOption("RETRIEVAL_CENTRE");
        page.locator("[id=place]").fill("Hartwell Implant Retrieval Centre");
        page.locator("[id=save]").click();
        page.waitForURL("**/claim-custody.xhtml?ref=*");

        browser.open("viewer.xhtml?document=" + document + "&page=2");
        page.locator("[id=review]:not([disabled])").waitFor();
        page.keyboard().press("c");
        page.locator("[id=review-state]", new Page.LocatorOptions().setHasText("At hand"))
                .waitFor();
        browser.open("claim-custody.xhtml?ref=" + claim).axe().screenshot("custody");
        page.locator("button.cite-now").click();
        page.locator("a.cite").waitFor();
        assertEquals("Retrieval letter, page 2", page.locator("a.cite").getAttribute("aria-label"));
        browser.axe();
        page.locator("a.cite-other").click();
        browser.settled().axe().screenshot("cite");
        assertTrue(page.locator("[id=cited]").textContent().contains("Retrieval letter, page 2"));
        aKeyDateAndAFactAreProved(page, claim);
        browser.open("custody.xhtml?wish=HOLD_MISSING").axe().screenshot("explants");
        assertTrue(page.locator("[id='explants_data']").textContent().contains("Right head 46 mm"));
    }

    /** The page is at hand still: one click beside the date, one beside the fact. */
    private void aKeyDateAndAFactAreProved(Page page, String claim) {
        browser.open("claim-date.xhtml?ref=" + claim);
        page.locator("[id=kind]").selectOption(new SelectOption().setIndex(1));
        page.locator("[id=dueOn]").fill("1/3/2099");
        page.locator("[id=source]").fill("Letter of the retrieval centre");
        page.locator("[id=save]").click();
        page.waitForURL("**/claim-dates.xhtml?ref=*");
        browser.settled();
        page.locator("button.cite-now").click();
        page.locator("a.cite").waitFor();
        browser.axe().screenshot("dates-cited");
        browser.open("claim-dates.xhtml?ref=" + claim);
        assertEquals("Retrieval letter, page 2", page.locator("a.cite").getAttribute("aria-label"));
        browser.open("claim-fact.xhtml?ref=" + claim + "&kind=STAY");
        page.locator("#factForm input[id$=':text']").first().fill("Order of the court");
        page.locator("[id=from]").fill("1/2/2024");
        page.locator("[id=reason]").fill("order of the court");
        page.locator("[id=save]").click();
        page.waitForURL("**/claim-standing.xhtml?ref=*");
        browser.settled();
        page.locator("button.cite-now").first().click();
        page.locator("a.cite").waitFor();
        browser.axe().screenshot("standing-cited");
    }
}
