// SPDX-License-Identifier: Apache-2.0
package org.explant.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.Browser;
import org.explant.RunningExplant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A solicitor's working day: a key date is set, seen everywhere, moved and met; tasks start with a stage. */
class WorkdayJourneyIT {
    @RegisterExtension
    static final RunningExplant EXPLANT = RunningExplant.demo();

    private static final String TAG = "X" + UUID.randomUUID().toString().substring(0, 5);

    @RegisterExtension
    final Browser browser = new Browser(EXPLANT);

    @Test
    void aKeyDateIsSetSeenMovedWithAReasonAndMet() {
        var claim = newClaim("Keydate");
        tab("Key dates");
        browser.axe().screenshot("claim-dates-empty");
        setKeyDate(LocalDate.now().plusDays(3));
        assertTrue(page().locator("#dates").textContent().contains("In 3 days"));
        browser.axe().screenshot("claim-dates");
        var header = page().locator(".claim-header").textContent();
        assertTrue(header.contains("Trial") && header.contains("In 3 days"), header);
        assertTrue(inTheList(claim).contains("Trial"));
        browser.open("claim-dates.xhtml?ref=" + claim);
        moveLater(LocalDate.now().plusDays(30));
        page().locator("[id=endedOn]").waitFor();
        page().locator("[id=finish]").click();
        page().waitForURL("**/claim-dates.xhtml?ref=*");
        assertEquals(0, page().locator("#dates").count());
        tab("History");
        browser.axe().screenshot("claim-history");
        var timeline = page().locator("[id=timeline]").textContent();
        assertTrue(timeline.contains("Trial done") && timeline.contains("moved later"), timeline);
    }

    private void setKeyDate(LocalDate day) {
        click(".actions a", "New key date");
        page().locator("[id=kind]").selectOption("TRIAL");
        page().locator("[id=dueOn]").fill(day.toString());
        page().locator("[id=source]").fill("Order of the court");
        browser.axe().screenshot("claim-date-new");
        page().locator("[id=save]").click();
        page().waitForURL("**/claim-dates.xhtml?ref=*");
        browser.settled();
    }

    private void moveLater(LocalDate day) {
        page().locator("#dates a.row-open").first().click();
        browser.settled();
        page().locator("[id=dueOn]").fill(day.toString());
        page().locator("[id=save]").click();
        page().locator(".ui-messages-error").waitFor();
        assertTrue(page().locator("[id=messages]").textContent().contains("only with a reason"));
        page().locator("[id=reason]").fill("Adjourned by the court");
        page().locator("[id=save]").click();
        page().waitForURL("**/claim-dates.xhtml?ref=*");
        browser.settled();
        page().locator("#dates a.row-open").first().click();
        browser.settled().axe().screenshot("claim-date");
        assertTrue(page().content().contains("Moved later"));
    }

    private String inTheList(String claim) {
        browser.open("claims.xhtml");
        page().locator("[id=words]").fill(claim);
        page().locator("[id=nextKeyWithin]").selectOption("7");
        page().locator("[id=apply]").click();
        page().waitForURL("**/claims.xhtml?filter=*");
        browser.settled().axe().screenshot("claims-key-dates");
        return page().locator(".claim-list tbody").textContent();
    }

    @Test
    void tasksStartWithAStageAndNotesAreCorrected() {
        newClaim("Tasks");
        click(".actions a", "Move stage");
        page().locator("[id=to]").selectOption("SCREENING");
        page().locator("[id=submit]").click();
        page().waitForURL("**/claim.xhtml?ref=*");
        tab("Tasks and notes");
        var open = page().locator("[id=tasks] tbody tr");
        assertEquals(4, open.count());
        browser.axe().screenshot("claim-work");
        open.first().locator("button").click();
        browser.settled();
        assertEquals(3, page().locator("[id=tasks] > table tbody tr").count());
        click(".actions a", "Attendance note");
        page().locator("[id=attendedBy]").fill("The client");
        page().locator("[id=manner]").selectOption("TELEPHONE");
        page().locator("[id=units]").fill("3");
        page().locator("[id=text]").fill("first words " + TAG);
        browser.axe().screenshot("claim-note");
        page().locator("[id=save]").click();
        page().waitForURL("**/claim-work.xhtml?ref=*");
        browser.settled();
        click("[id=notes] a", "Correct");
        page().locator("[id=text]").fill("second words " + TAG);
        page().locator("[id=reason]").fill("wrong name");
        page().locator("[id=save]").click();
        page().waitForURL("**/claim-work.xhtml?ref=*");
        browser.settled();
        assertTrue(page().locator("[id=notes]").textContent().contains("second words"));
        click("[id=notes] a", "Correct");
        assertTrue(page().content().contains("first words"));
        browser.axe().screenshot("claim-note-corrected");
    }

    @Test
    void theDiaryOpensWhatItCounts() {
        browser.signIn("solicitor");
        browser.axe().screenshot("home-with-diary");
        page().keyboard().press("g");
        page().keyboard().press("d");
        page().waitForURL("**/diary.xhtml*");
        browser.settled().axe().screenshot("diary");
        click(".tab-links a", "Everyone");
        click(".tiles a", "All that is open");
        browser.axe().screenshot("diary-everyone");
        assertTrue(page().locator("[id=diary] tbody tr").count() > 10);
        page().locator("[id=diary] .row-open").first().focus();
        page().keyboard().press("ArrowDown");
        page().keyboard().press("Enter");
        page().waitForURL("**/claim-*");
        browser.settled().axe();
        for (String screen : new String[] {"task-templates", "task-handover"})
            browser.open(screen + ".xhtml").axe().screenshot(screen);
        page().navigate(EXPLANT.address().resolve("task-templates.xhtml").toString());
        page().locator(".row-open").first().click();
        browser.settled().axe().screenshot("task-template");
    }

    @Test
    void aReviewAndAnUndertakingAreRecordedAndDone() {
        newClaim("Review");
        tab("Tasks and notes");
        click(".actions a", "Record a file review");
        browser.axe().screenshot("claim-review");
        page().locator("[id=findings]").fill("No longstop entered.");
        page().locator("[id$='0:words']").fill("Enter the longstop");
        page().locator("[id=save]").click();
        page().waitForURL("**/claim-work.xhtml?ref=*");
        browser.settled();
        click("[id=reviews] button", "Put right");
        assertTrue(page().locator("[id=reviews] .state-ok").isVisible());
        click(".actions a", "Record an undertaking");
        page().locator("[id=direction]").selectOption("GIVEN");
        page().locator("[id=party]").fill("Counsel");
        page().locator("[id=promisedOn]").fill(LocalDate.now().toString());
        page().locator("[id=words]").fill("We pay the fee on receipt.");
        browser.axe().screenshot("claim-undertaking");
        page().locator("[id=save]").click();
        page().waitForURL("**/claim-work.xhtml?ref=*");
        browser.settled();
        click("main a", "Discharge");
        page().locator("[id=how]").fill("Paid by bank transfer");
        browser.axe().screenshot("claim-undertaking-discharge");
        page().locator("[id=discharged]").click();
        page().waitForURL("**/claim-work.xhtml?ref=*");
        browser.settled().axe().screenshot("claim-work-done");
        assertTrue(page().content().contains("Paid by bank transfer"));
    }

    private String newClaim(String surname) {
        browser.signIn("solicitor").open("new-claim.xhtml");
        page().locator("[id=forenames]").fill("Ann");
        page().locator("[id=surname]").fill(surname + "-" + TAG);
        page().locator("[id=supervisingPartner]").selectOption(new SelectOption().setIndex(1));
        page().locator("[id=open]").click();
        page().waitForURL("**/claim.xhtml?ref=*");
        browser.settled();
        return page().url().replaceAll(".*ref=", "");
    }

    private void tab(String words) {
        click(".tab-links a", words);
    }

    private void click(String where, String words) {
        page().locator(where, new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        browser.settled();
    }

    private Page page() {
        return browser.page();
    }
}
