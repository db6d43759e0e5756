// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import org.explant.Browser;
import org.explant.RunningExplant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The question of June 2017, the worklists, and a version that two people put in force. */
class MonitoringJourneyIT {
    @RegisterExtension
    static final RunningExplant EXPLANT = RunningExplant.demo();

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @RegisterExtension
    final Browser browser = new Browser(EXPLANT);

    @Test
    void whoWasNewlyCoveredThoughWithoutSymptomsInJune2017() throws IOException {
        var page = browser.signIn("partner")
                .open("guidance.xhtml?alert=MDA/2017/018")
                .page();
        workedOut();
        browser.open("guidance.xhtml?alert=MDA/2017/018");
        page.locator("[id=touches]").click();
        page.waitForURL("**/guidance-impact.xhtml?*");
        browser.settled().axe().screenshot("guidance-impact");
        var tile = page.locator(".effect-NEWLY_COVERED");
        int hips = Integer.parseInt(tile.locator(".tile-number").textContent().strip());
        assertTrue(hips > 0, "the demo book has quiet resurfacings");
        tile.click();
        page.waitForURL("**effect=newly-covered*");
        browser.settled().axe().screenshot("guidance-impact-newly-covered");
        var rows = page.locator("#touched tbody tr");
        assertEquals(hips, rows.count());
        for (var row : rows.all()) assertTrue(row.textContent().contains("Without symptoms"), row.textContent());
        var taken = page.waitForDownload(() -> page.locator("[id=csv]").click());
        var file = Files.readString(taken.path());
        assertTrue(file.contains("Newly covered"), file);
        page.locator("[id=letters]").click();
        page.waitForURL("**/letters.xhtml?to=**");
        browser.settled();
        page.locator("[id=template]")
                .selectOption(new SelectOption().setLabel("The advice on hip follow-up has changed"));
        page.locator("[id=look]").click();
        browser.settled();
        page.evaluate("scrollTo(0, 0)");
        browser.axe().screenshot("letters-monitoring");
        var many = page.locator("[id=many-title]").textContent();
        assertTrue(many.contains("lack nothing"), many);
        assertFalse(many.strip().startsWith("0 "), many);
    }

    @Test
    void whatIsOverdueIsFoundByHospitalAndLeadsIntoTheFile() {
        var page = browser.signIn("partner").page();
        workedOut();
        browser.open("index.xhtml").axe();
        page.locator(".tile[href*='worklists.xhtml']").click();
        page.waitForURL("**/worklists.xhtml?scope=*");
        browser.open("worklists.xhtml").axe().screenshot("worklists");
        var before = page.locator("#worklist .row-open").count();
        assertTrue(before > 0, "the demo book has overdue reviews");
        assertTrue(page.locator("#worklist").textContent().contains("MDA/2017/018, row"));
        page.locator("[aria-labelledby=hospitals-title] a").first().click();
        page.waitForURL("**hospital=*");
        browser.settled();
        assertTrue(page.locator("#worklist .row-open").count() <= before);
        page.locator("#worklist .row-open").first().click();
        page.waitForURL("**/claim-monitoring.xhtml?ref=*");
        browser.open("worklists.xhtml?list=unrecorded").axe().screenshot("worklists-unrecorded");
    }

    @Test
    void aDraftIsReleasedByAnotherPartnerAndWithdrawnAgain() {
        var page = browser.signIn("partner")
                .open("guidance-new.xhtml?copy=MDA/2012/016")
                .axe()
                .page();
        page.locator("[id=reason]").fill("The appendix was read");
        page.locator("[id=go]").click();
        page.waitForURL("**/guidance-draft.xhtml?id=*");
        var draft = page.url();
        page.locator("a[aria-label$='version, title']").click();
        page.waitForURL("**entry=title*");
        browser.settled().axe().screenshot("guidance-draft-line");
        page.locator("[id=value]").fill("Edited in the browser");
        page.locator("[id=reason]").fill("Clearer");
        page.locator("[id=saveLine]").click();
        page.waitForURL("**/guidance-draft.xhtml?id=*");
        browser.settled();
        assertTrue(page.locator("#differences").textContent().contains("Edited in the browser"));
        page.locator("[id=askRelease]").click();
        browser.settled();
        page.evaluate("scrollTo(0, 0)");
        browser.axe().screenshot("guidance-draft-asked");
        page.locator("[id=release]").click();
        browser.settled();
        assertTrue(page.locator(".notices").textContent().contains("Somebody else"), "four eyes");
        again("g.tullamore", draft);
        page.locator("[id=release]").click();
        browser.settled();
        browser.open("guidance.xhtml").axe().screenshot("guidance-released");
        assertTrue(page.locator(".guidance-versions").textContent().contains("Edited in the browser"));
        page.navigate(draft);
        page.locator("[id=why]").fill("Only a test");
        page.locator("[id=askWithdrawal]").click();
        browser.settled();
        again("partner", draft);
        page.locator("[id=withdraw]").click();
        browser.settled();
        browser.open("guidance.xhtml");
        assertFalse(page.locator(".guidance-versions").textContent().contains("Edited in the browser"));
    }

    private void again(String name, String address) {
        browser.page().context().clearCookies();
        browser.signIn(name).page().navigate(address);
        browser.settled();
    }

    /** The rows follow what was entered a few seconds later. */
    private void workedOut() {
        var until = Instant.now().plus(PATIENCE);
        do {
            assertTrue(Instant.now().isBefore(until), "the rows were not worked out");
            browser.page().waitForTimeout(500);
            browser.open("worklists.xhtml?list=unrecorded");
        } while (browser.page().locator(".worklist-lead .state-running").count() > 0);
    }
}
