// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.explant.Browser;
import org.explant.RunningExplant;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A claim from enquiry to closing and back, as its facts and sheets tell it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StandingJourneyIT {
    @RegisterExtension
    static final RunningExplant EXPLANT = RunningExplant.demo();

    private static String claim = "";

    @RegisterExtension
    final Browser browser = new Browser(EXPLANT);

    @RegisterExtension
    final Browser other = new Browser(EXPLANT);

    @Test
    @Order(1)
    void anEnquiryIsScreenedToAcceptance() {
        var page = browser.signIn("solicitor").open("new-claim.xhtml").page();
        page.locator("[id=forenames]").fill("Odette");
        page.locator("[id=surname]").fill("Standish");
        page.locator("[id=supervisingPartner]").selectOption(new SelectOption().setIndex(1));
        page.locator("#claim .form-actions button").click();
        page.waitForURL("**/claim.xhtml?ref=*");
        claim = page.url().replaceAll(".*ref=", "");
        browser.open("claim-screening.xhtml?ref=" + claim).axe();
        var answers = page.locator(".screening-sheet select");
        answers.nth(0).selectOption("YES");
        answers.nth(4).selectOption("YES");
        press("save");
        press("accept");
        assertThat(notice()).containsText("3 questions");
        for (int question = 1; question < 4; question++) answers.nth(question).selectOption("NOT_KNOWN");
        press("save");
        press("accept");
        assertThat(notice()).containsText("conflict");
        answers.nth(4).selectOption("NO");
        page.locator(".screening-sheet textarea").nth(4).fill("Checked against clients and parties");
        press("save");
        browser.axe().screenshot("screening");
        press("accept");
        page.waitForURL("**/claim.xhtml?ref=*");
        assertThat(page.locator(".claim-header")).containsText("Retained");
        browser.settled().axe().screenshot("claim-overview-fresh");
    }

    @Test
    @Order(2)
    void aStayAndARegisterEntryAreSeenAsTheyStoodOnADay() {
        var page = browser.signIn("solicitor").page();
        fact("STAY");
        texts().nth(0).fill("Order of Master Quillfeather");
        page.locator("[id=from]").fill("1 Feb 2024");
        page.locator("[id=to]").fill("30 Jun 2024");
        record("made at the hearing");
        fact("REGISTER_ENTRY");
        page.locator("#factForm select")
                .nth(0)
                .selectOption(new SelectOption().setLabel("GLO 86 Zimmer Metasul and Durom metal-on-metal hip"));
        page.locator("#factForm select").nth(1).selectOption("ENTERED");
        texts().nth(0).fill("117");
        page.locator("[id=from]").fill("1 Mar 2024");
        page.locator("[id=reason]").fill("entered");
        press("save");
        assertThat(notice()).containsText("cut-off");
        browser.axe().screenshot("fact-refused");
        texts().nth(1).fill("Order of 20 Feb 2024");
        record("entered by permission");
        assertThat(page.locator("main")).containsText("117");
        page.locator("[id=onDay]").fill("1 Mar 2024");
        press("look");
        page.waitForURL("**on=2024-03-01*");
        browser.settled().axe().screenshot("standing-as-at");
        assertThat(group()).containsText("Master Quillfeather");
        assertThat(group()).containsText("Not yet opened");
        browser.open("claim-standing.xhtml?ref=" + claim + "&on=2024-07-01").axe();
        assertFalse(group().textContent().contains("Master Quillfeather"), "the stay has ended");
        assertThat(group()).containsText("117");
        browser.open("claim-standing.xhtml?ref=" + claim).axe().screenshot("standing");
    }

    @Test
    @Order(3)
    void aClaimIsClosedByItsChecklistAloneAndReopenedWithAReason() {
        var page = browser.signIn("solicitor")
                .open("claim-close.xhtml?ref=" + claim)
                .page();
        browser.axe();
        close();
        assertThat(notice()).containsText("undertaking");
        assertThat(notice()).containsText("10 lines");
        var states = page.locator(".closing-list select");
        for (int line = 0; line < states.count(); line++)
            states.nth(line).selectOption(line == 5 ? "NOT_APPLICABLE" : "DONE");
        press("tick");
        page.waitForURL("**/claim-close.xhtml?ref=*");
        close();
        // The tasks that began with the stage are open on the file: a tick alone does not close over them.
        assertThat(notice()).containsText("standstill or task");
        browser.axe().screenshot("closing-matters");
        page.locator(".closing-matters a").first().click();
        page.waitForURL("**/claim-task.xhtml?task=*");
        somebodyElseTicks();
        assertThat(page.locator(".closing-theirs")).containsText("seen by the partner");
        browser.axe().screenshot("closing-both-sides");
        press("tick");
        page.waitForURL("**/claim-close.xhtml?ref=*");
        close();
        assertThat(page.locator("main")).containsText("Reopen the claim");
        browser.settled().axe().screenshot("closing-closed");
        browser.open("claim-standing.xhtml?ref=" + claim);
        assertThat(group()).containsText("Discontinued");
        browser.open("claim-close.xhtml?ref=" + claim);
        page.locator("[id=to]").selectOption("RETAINED");
        page.locator("[id=why]").fill("client has new records");
        press("again");
        page.waitForURL("**/claim.xhtml?ref=*");
        assertThat(page.locator(".claim-header")).containsText("Retained");
        browser.open("claim-close.xhtml?ref=" + claim).axe();
        assertThat(page.locator("#close")).containsText("10 lines are open");
        assertTrue(page.locator("main").textContent().contains("client has new records"));
    }

    @Test
    @Order(4)
    void whatExpiresAndAHandOverAreSeenAcrossClaims() {
        var page = browser.signIn("solicitor").open("expiring.xhtml?days=700").page();
        browser.axe().screenshot("expiring");
        assertTrue(page.locator("main tbody tr").count() > 3);
        browser.open("group-actions.xhtml").axe().screenshot("group-actions");
        browser.open("claim-relations.xhtml?ref=" + claim).axe();
        page.locator("[id=other]").fill(claim);
        page.locator("[id=kind]").selectOption("SPOUSE");
        press("submit");
        assertThat(notice()).containsText("itself");
        browser.open("claim-team.xhtml?ref=" + claim).axe();
        page.locator("[id=paralegal]").selectOption(new SelectOption().setLabel("Callum Birtwhistle"));
        press("submit");
        assertThat(page.locator("#places")).containsText("Callum Birtwhistle");
        browser.open("hand-over.xhtml").axe();
        page.locator("[id=from]").selectOption(new SelectOption().setLabel("Rosalind Ashgrove-Pell"));
        page.locator("[id=to]").selectOption(new SelectOption().setLabel("Tamsin Wexleigh"));
        page.locator("[id=reason]").fill("leave");
        press("look");
        assertTrue(page.locator("main tbody tr").count() > 3);
        browser.axe().screenshot("hand-over");
    }

    private void close() {
        var page = browser.page();
        page.locator("[id=outcome]").selectOption("DISCONTINUED");
        page.locator("[id=code]").selectOption("CLIENT_WITHDREW");
        page.locator("[id='reason']").first().fill("client does not go on");
        press("submit");
    }

    private void fact(String kind) {
        browser.open("claim-fact.xhtml?ref=" + claim + "&kind=" + kind).axe();
    }

    /** Both open the checklist; the partner saves first, and the solicitor sees both words. */
    private void somebodyElseTicks() {
        var cleared = ".closing-list tr:has-text('standstill or task') input[type=text]";
        browser.open("claim-close.xhtml?ref=" + claim);
        other.signIn("partner").open("claim-close.xhtml?ref=" + claim);
        other.page().locator(cleared).fill("seen by the partner");
        other.page().locator("[id=tick]").click();
        other.page().waitForURL("**/claim-close.xhtml?ref=*");
        other.page().locator("#messages").waitFor();
        browser.page().locator(cleared).fill("client withdrew; tasks are of no use any more");
        press("tick");
    }

    private Locator texts() {
        return browser.page().locator("#factForm input[id$=':text']");
    }

    private void record(String reason) {
        browser.page().locator("[id=reason]").fill(reason);
        press("save");
        browser.page().waitForURL("**/claim-standing.xhtml?ref=*");
        browser.settled();
    }

    private Locator group() {
        return browser.page().locator("section[aria-label='Where it stands']");
    }

    private Locator notice() {
        return browser.page().locator("#messages");
    }

    private void press(String button) {
        browser.page().locator("button[id='" + button + "']").click();
        browser.settled();
    }
}
