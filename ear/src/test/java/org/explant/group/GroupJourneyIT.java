// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.explant.Browser;
import org.explant.RunningExplant;
import org.explant.document.Desk;
import org.explant.group.GroupRows.Named;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One claim form for three claimants against one of two makers, and a standstill with 298 of 300 names. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GroupJourneyIT {
    @RegisterExtension
    static final RunningExplant EXPLANT = RunningExplant.empty();

    private static final int CLAIMS = 300;
    /** The one behind a wall, and the two whom the schedule forgot. */
    private static final int HIDDEN = 7;

    private static final int FIRST_MISSING = 111;
    private static final int SECOND_MISSING = 222;

    private static final List<String> references = new ArrayList<>();
    private static Desk solicitor;
    private static Desk outsider;

    @RegisterExtension
    final Browser browser = new Browser(EXPLANT);

    @RegisterExtension
    final Browser other = new Browser(EXPLANT);

    @BeforeAll
    static void openTheClaims() {
        solicitor = Desk.at(EXPLANT, "SOLICITOR");
        outsider = Desk.at(EXPLANT, "PARALEGAL");
        for (int i = 0; i < CLAIMS; i++) {
            var claimant = Named.of(forename(i), surname(i));
            references.add(i == HIDDEN ? solicitor.claimOf(claimant, solicitor) : solicitor.claimOf(claimant));
        }
    }

    private static String forename(int place) {
        return "Zoë " + letters(place % 17);
    }

    private static String surname(int place) {
        return "Group" + letters(place);
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    @Test
    @Order(1)
    void oneClaimFormCarriesThreeClaimantsAgainstOneOfTwoMakers() {
        var page = browser.signIn(solicitor.signInName(), Desk.PASSWORD)
                .open("proceedings.xhtml")
                .axe()
                .screenshot("proceedings-empty")
                .page();
        page.locator(".actions a.button").click();
        browser.settled().axe().screenshot("proceedings-new");
        page.locator("[id=court]").fill("High Court, King’s Bench Division");
        page.locator("[id=claimNumber]").fill("kb 2024 – 000123");
        page.locator("[id=defendants]").fill("Maker One Ltd\nMaker Two Ltd");
        page.locator("[id=save]").click();
        page.waitForURL("**/proceedings-form.xhtml?form=*");
        page.locator("[id=references]").fill(String.join(" ", references.subList(0, 3)));
        page.locator("[id=addClaimants]").click();
        browser.settled();
        page.getByLabel("Maker One Ltd", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .check();
        page.getByLabel("Consumer Protection Act").check();
        page.getByLabel("Negligence").check();
        page.locator("[id=pleadThem]").click();
        browser.settled();
        assertTrue(
                page.locator(".notices").textContent().contains("6 causes"),
                page.locator(".notices").textContent());
        date(page.locator("[id=record]"), "RECEIVED_BY_COURT", "27 Feb 2024", "");
        date(page.locator("[id=record]"), "ISSUED", "1 Mar 2024", "");
        date(page.locator("[id=record]"), "SERVED", "28 Jun 2024", "Maker One Ltd");
        browser.axe().screenshot("proceedings-form");
        var text = page.locator("main").textContent();
        assertTrue(text.contains("3 claimants that you may see") && text.contains("28 Jun 2024"), text);
        assertEquals(3, page.locator(".group-pleads li").count(), "nobody pleads against the second maker");
        browser.open("claim-proceedings.xhtml?ref=" + references.get(1)).axe().screenshot("claim-proceedings");
        assertTrue(page.locator("main").textContent().contains("1 Mar 2024"));
    }

    private void date(Locator form, String kind, String on, String defendant) {
        form.locator("[id=kind]").selectOption(kind);
        form.locator("[id=on]").fill(on);
        if (!defendant.isEmpty())
            form.locator("[id=aboutDefendant]")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(defendant));
        form.locator("[id=recordIt]").click();
        browser.settled();
    }

    @Test
    @Order(2)
    void aStandstillWith298Of300NamesSaysWhoTheTwoAre() {
        var page = browser.signIn(solicitor.signInName(), Desk.PASSWORD)
                .open("standstill-edit.xhtml")
                .axe()
                .page();
        page.locator("[id=defendant]").fill("Maker One Ltd");
        page.locator("[id=startsOn]").fill("1 Jul 2020");
        page.locator("[id=noticeDays]").fill("28");
        page.locator("[id=claimantsSignedOn]").fill("29 Jun 2020");
        page.locator("[id=defendantSignedOn]").fill("30 Jun 2020");
        page.getByLabel("Negligence").check();
        browser.screenshot("standstill-edit");
        page.locator("[id=save]").click();
        page.waitForURL("**/standstill.xhtml?agreement=*");
        paste("cover", String.join("\n", covered()));
        paste("schedule", String.join("\n", schedule()));
        browser.axe().screenshot("standstill");
        var figure = page.locator(".group-figure").textContent();
        assertEquals("298 of 300 that you may see", figure);
        var missing = page.locator("#missing .state-problem").allTextContents();
        assertEquals(
                List.of(name(FIRST_MISSING), name(SECOND_MISSING)),
                missing.stream().map(String::strip).toList());
        assertEquals(
                2,
                page.locator("#missing .state-problem")
                        .evaluateAll("all => all.filter(one => {"
                                + " const [r, g, b] = getComputedStyle(one).color.match(/\\d+/g).map(Number);"
                                + " return r > 2 * g && r > 2 * b; }).length"),
                "in red");
        browser.open("standstills.xhtml").axe().screenshot("standstills");
        assertEquals(2, page.locator(".group-missing .state-problem").count());
        browser.open("claim-proceedings.xhtml?ref=" + references.get(FIRST_MISSING))
                .axe()
                .screenshot("claim-not-on-schedule");
        assertTrue(
                page.locator("#claim-standstills .state-problem").textContent().contains(name(FIRST_MISSING)));
        browser.open("claim-proceedings.xhtml?ref=" + references.get(5));
        assertTrue(page.locator("#claim-standstills").textContent().contains("Page 1"));
    }

    private void paste(String onto, String text) {
        var page = browser.page();
        page.locator(".actions a.button").last().click();
        browser.settled();
        page.locator("[id=onto]").selectOption(onto);
        page.locator("[id=text]").fill(text);
        page.locator("[id=propose]").click();
        browser.settled().axe().screenshot("standstill-names-" + onto);
        page.locator("[id=enter]").click();
        page.waitForURL("**/standstill.xhtml?agreement=*");
        browser.settled();
    }

    /** As a table: the name, and the reference beside it. */
    private static List<String> covered() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < CLAIMS; i++) lines.add(name(i) + "\t" + "\t" + references.get(i));
        return lines;
    }

    /** As the paper prints it, twenty-five on a page. */
    private static List<String> schedule() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < CLAIMS; i++) {
            if (i % 25 == 0) lines.add("Page " + (i / 25 + 1));
            if (i != FIRST_MISSING && i != SECOND_MISSING)
                lines.add(lines.size() + ". " + forename(i) + " " + surname(i).toUpperCase(java.util.Locale.UK));
        }
        return lines;
    }

    private static String name(int place) {
        return surname(place) + ", " + forename(place);
    }

    @Test
    @Order(3)
    void whoMayNotSeeOneOfThemSeesNeitherNameNorCount() {
        var page = other.signIn(outsider.signInName(), Desk.PASSWORD)
                .open("standstills.xhtml")
                .page();
        page.locator(".row-open").first().click();
        other.settled();
        assertEquals(
                "297 of 299 that you may see", page.locator(".group-figure").textContent());
        assertFalse(page.locator("main").textContent().contains(references.get(HIDDEN)));
    }
}
