// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import org.explant.Browser;
import org.explant.RunningExplant;
import org.explant.document.Desk;
import org.explant.group.GroupRows.Named;
import org.explant.letter.docx.ADocx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A solicitor keeps a template, looks at a letter, files it, and instructs an expert. */
class LetterJourneyIT {
    @RegisterExtension
    static final RunningExplant EXPLANT = RunningExplant.empty();

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @RegisterExtension
    final Browser browser = new Browser(EXPLANT);

    @Test
    void aLetterIsLookedAtBeforeItIsFiled() {
        var desk = Desk.at(EXPLANT, "SOLICITOR");
        var claim = desk.claimOf(Named.of("Zoë", "Letterwright"));
        var page = browser.signIn(desk.signInName(), Desk.PASSWORD)
                .open("letter-templates.xhtml")
                .axe()
                .screenshot("letter-templates-empty")
                .page();
        upload("Bad.docx", ADocx.of("Dear {{claimant.shoeSize}}").file());
        assertTrue(page.locator(".notices").textContent().contains("claimant.shoeSize"));
        upload(
                "Opening letter.docx",
                ADocx.of("{{today}}", "Dear {{claimant.name}},", "Our reference {{claim.reference}}")
                        .file());
        upload(
                "To the other side.docx",
                ADocx.of("Dear {{defendantSolicitor.name}}").file());
        browser.axe().screenshot("letter-templates");
        browser.open("claim-letters.xhtml?ref=" + claim).axe();
        choose("To the other side.docx");
        assertEquals(
                "defendantSolicitor.name",
                page.locator("#lacks .state").textContent().strip());
        assertFalse(page.locator("[id=fileIt]").isVisible());
        browser.axe().screenshot("letter-incomplete");
        choose("Opening letter.docx");
        assertTrue(page.locator("main").textContent().contains("Zoë Letterwright"));
        browser.axe().screenshot("letter-preview");
        page.locator("[id=fileIt]").click();
        browser.settled().axe().screenshot("letter-filed");
        assertTrue(page.locator("main").textContent().contains("Opening letter.docx (1)"));
        browser.open("claims.xhtml");
        page.locator("[id=words]").fill("Letterwright");
        page.locator("[id=apply]").click();
        page.waitForURL("**/claims.xhtml?filter=*");
        page.locator(".actions a[href*='letters.xhtml']").click();
        browser.settled();
        page.locator("[id=template]").selectOption(new SelectOption().setLabel("Opening letter.docx"));
        page.locator("[id=look]").click();
        browser.settled().axe().screenshot("letters-many");
        assertTrue(page.locator("main").textContent().contains("1 of 1 lack nothing"));
    }

    @Test
    void anExpertIsInstructedAndFoundOverdue() {
        var desk = Desk.at(EXPLANT, "PARALEGAL");
        var claim = desk.claimOf(Named.of("Ann", "Awaiting"));
        var page = browser.signIn(desk.signInName(), Desk.PASSWORD)
                .open("claim-experts.xhtml?ref=" + claim)
                .axe()
                .page();
        page.locator(".actions a.button").last().click();
        browser.settled().axe().screenshot("expert-new");
        page.locator("[id=name]").fill("Mr A Surgeon");
        page.locator("[id=discipline]").fill("Orthopaedics");
        page.locator("[id=instructedOn]").fill("1 Sep 2020");
        page.locator("[id=recordsSentOn]").fill("3 Sep 2020");
        page.locator("[id=dueOn]").fill("1 Dec 2020");
        page.locator("[id=save]").click();
        page.waitForURL("**/claim-experts.xhtml?ref=*");
        browser.settled().axe().screenshot("claim-experts");
        assertTrue(page.locator("main .state-problem").textContent().contains("Overdue"));
        browser.open("experts-due.xhtml").axe().screenshot("experts-due");
        assertTrue(page.locator("main").textContent().contains("Awaiting, Ann"));
    }

    private void upload(String name, byte[] file) {
        browser.page().locator("[id=file]").setInputFiles(new FilePayload(name, DOCX, file));
        browser.page().locator("[id=send]").click();
        browser.settled();
    }

    private void choose(String template) {
        browser.page().locator("[id=template]").selectOption(new SelectOption().setLabel(template));
        browser.page().locator("[id=look]").click();
        browser.settled();
    }
}
