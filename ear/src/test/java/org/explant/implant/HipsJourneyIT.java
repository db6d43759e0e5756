// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.explant.Browser;
import org.explant.RunningExplant;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two hips with a past: the right one resurfaced in 2006 and emptied in 2015, the left one stemmed in 2008 with a cup and
 * a stem of different makers, revised in 2013 and again in 2016; the claimant died in 2021.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HipsJourneyIT {
    @RegisterExtension
    static final RunningExplant EXPLANT = RunningExplant.empty();

    private static final String PASSWORD = "marble-otter-seven-lamps";
    private static final String TAG = UUID.randomUUID().toString().substring(0, 6);
    private static final String SOLICITOR = "hips-" + TAG;
    private static final String PARTNER = "hips-partner-" + TAG;
    private static final int CUP = 0;
    private static final int LINER = 1;
    private static final int HEAD = 2;
    private static final int RESURFACING_HEAD = 3;
    private static final int STEM = 4;
    private static final int SLEEVE = 5;

    private static String claim = "";

    @RegisterExtension
    final Browser browser = new Browser(EXPLANT);

    @RegisterExtension
    final Browser other = new Browser(EXPLANT);

    @Test
    @Order(1)
    void theClaimantIsEntered() {
        browser.signIn("administrator", EXPLANT.administratorPassword());
        account(SOLICITOR, "SOLICITOR");
        account(PARTNER, "PARTNER");
        other.signIn(SOLICITOR, PASSWORD).open("new-claim.xhtml");
        var page = other.page();
        fill(page, "forenames", "Zoë");
        fill(page, "surname", "Two-Hips-" + TAG);
        fill(page, "born", "14/3/1950");
        fill(page, "died", "5 Mar 2021");
        page.locator("[id=supervisingPartner]").selectOption(new SelectOption().setLabel(PARTNER));
        page.locator("[id=open]").click();
        page.waitForURL("**/claim.xhtml?ref=*");
        claim = page.url().replaceAll(".*ref=", "");
        other.open("claim-hips.xhtml?ref=" + claim).axe().screenshot("hips-empty");
        part(page, "HOSPITAL");
        fill(page, "name", "Castlemire General " + TAG);
        page.locator("[id=organisationKind]").selectOption("HOSPITAL");
        page.locator("[id=organisation]").click();
        page.waitForURL("**/claim-people.xhtml?ref=*");
        part(page, "PERSONAL_REPRESENTATIVE");
        page.locator("[id=kind]").selectOption("PROBATE");
        fill(page, "grantedOn", "12 Jul 2021");
        fill(page, "forenames", "Ezra");
        fill(page, "surname", "Executor-" + TAG);
        page.locator("[id=person]").click();
        page.waitForURL("**/claim-people.xhtml?ref=*");
        var people = page.locator("section[aria-labelledby=present]").textContent();
        assertTrue(people.contains("Executor-" + TAG) && people.contains("12 Jul 2021"), people);
    }

    private void part(Page page, String part) {
        other.open("claim-people.xhtml?ref=" + claim);
        page.locator("[id=part]").selectOption(part);
        page.locator("[id=add]").click();
        page.waitForURL("**/claim-role.xhtml*");
        other.settled();
    }

    @Test
    @Order(2)
    void bothHipsAreEnteredWithoutAWorkaround() {
        browser.signIn(SOLICITOR, PASSWORD);
        begin("RIGHT", "IMPLANT_STICKER", "PRIMARY", "14 Mar 2006");
        chooseHospital("castlemire", "Castlemire General " + TAG);
        row(CUP, "Corin", "Cormet 2000", "54/48", "COBALT_CHROMIUM");
        row(RESURFACING_HEAD, "Corin", "Cormet 2000", "48", "COBALT_CHROMIUM");
        // What the head of the page covers would count as a target too small to hit.
        browser.page().evaluate("scrollTo(0, 0)");
        browser.axe().screenshot("hip-operation");
        save();
        begin("LEFT", "OPERATION_NOTE", "PRIMARY", "2 Sep 2008");
        row(CUP, "Smith & Nephew", "BHR cup", "54/48", "COBALT_CHROMIUM");
        row(HEAD, "Smith & Nephew", "BHMH", "48", "COBALT_CHROMIUM");
        row(SLEEVE, "Smith & Nephew", "BHMH sleeve", "", "");
        row(STEM, "Zimmer", "CPT", "12", "");
        fill(browser.page(), "surgeon_input", "Mr A Written");
        save();
        begin("LEFT", "OPERATION_NOTE", "REVISION", "2013");
        takeOut("Cup", "Head", "Taper sleeve");
        row(CUP, "DePuy", "Pinnacle", "52", "");
        row(LINER, "DePuy", "Marathon", "36", "POLYETHYLENE");
        row(HEAD, "Zimmer", "VerSys", "36", "COBALT_CHROMIUM");
        save();
        begin("LEFT", "OPERATION_NOTE", "RE_REVISION", "June 2016");
        takeOut("Head", "Liner");
        row(LINER, "DePuy", "Marathon", "36", "POLYETHYLENE");
        scanHead();
        save();
        begin("RIGHT", "OPERATION_NOTE", "EXPLANT", "20 Apr 2015");
        takeOut("Cup", "Resurfacing head");
        save();
        assertEquals(3, hip("LEFT").locator(".time-line > li").count());
        assertEquals(2, hip("RIGHT").locator(".time-line > li").count());
        browser.axe().screenshot("hips");
    }

    @Test
    @Order(3)
    void whatIsInSituIsAnsweredForAnyDay() {
        browser.signIn(SOLICITOR, PASSWORD);
        on("1 Jan 2010");
        assertEquals("Resurfacing, head 48 mm, metal-on-metal", answer("RIGHT"));
        assertEquals("Stemmed, head 48 mm, metal-on-metal", answer("LEFT"));
        browser.axe().screenshot("hips-2010");
        on("1 Jul 2013");
        assertEquals("Stemmed, metal-on-metal unknown", answer("LEFT"));
        assertTrue(hip("LEFT").textContent().contains("possibly"), "the year 2013 leaves it open");
        on("1 Jan 2014");
        assertEquals("Stemmed, head 36 mm, not metal-on-metal", answer("LEFT"));
        on("20 Apr 2015");
        assertEquals("Nothing in situ", answer("RIGHT"));
        on("1 Jan 2020");
        assertEquals("Stemmed, head 36 mm, not metal-on-metal", answer("LEFT"));
        assertTrue(hip("LEFT").locator(".hip-findings").textContent().contains("Makers mixed"));
        assertFalse(hip("LEFT").locator(".hip-findings").textContent().contains("do not fit"));
        assertTrue(hip("RIGHT")
                .locator("a[href*='organisation.xhtml']")
                .textContent()
                .contains("Castlemire General"));
        assertTrue(hip("LEFT").textContent().contains("Mr A Written"), "whom the firm does not know, as written");
        assertTrue(browser.page().locator(".hip-signs").textContent().contains("Nothing in situ"));
    }

    /** Nobody entered symptoms or sex: the present takes the strictest, the past shows no departure. */
    @Test
    @Order(3)
    void whatWasAdvisedAtTheTimeIsToldWithItsWorking() {
        browser.signIn(SOLICITOR, PASSWORD).open("claim-monitoring.xhtml?ref=" + claim + "&on=1%20Oct%202012");
        var right = browser.page().locator("[aria-labelledby=duty-RIGHT]");
        assertEquals(
                "Yearly for life", right.locator(".duty-answer").textContent().strip());
        assertTrue(right.textContent().contains("Symptoms not known: taken as the strictest it may be."));
        assertTrue(right.textContent().contains("Departure not shown"), right.textContent());
        browser.page().evaluate("scrollTo(0, 0)");
        browser.axe().screenshot("claim-monitoring");
        browser.open("claim-monitoring.xhtml?ref=" + claim);
        assertTrue(browser.page()
                .locator("[aria-labelledby=duty-RIGHT]")
                .textContent()
                .contains("Ended by death"));
        browser.open("guidance.xhtml?alert=MDA/2017/018").axe().screenshot("guidance");
        assertTrue(browser.page().locator(".guidance-rows").textContent().contains("Not verified"));
    }

    @Test
    @Order(4)
    void theRegisterDisagreesOnTheHeadAndBothStayToBeSeen() {
        browser.signIn(SOLICITOR, PASSWORD).open("claim-hips.xhtml?ref=" + claim);
        openHead();
        var page = browser.page();
        page.locator("[id=kind]").selectOption("REGISTER");
        fill(page, "told-size", "50 mm");
        fill(page, "told-maker", "CORIN LTD");
        page.locator("[id='note-it']").click();
        page.waitForURL("**/claim-hip-sources.xhtml?*");
        browser.settled().axe().screenshot("hip-sources");
        assertTrue(page.locator(".statements").textContent().contains("2 sources disagree"));
        assertTrue(page.locator(".statements").textContent().contains("2 sources agree"), "on the maker");
        browser.open("claim-hips.xhtml?ref=" + claim);
        assertTrue(hip("RIGHT").locator(".hip-findings").textContent().contains("Sources disagree: Size"));
        browser.open("implants.xhtml?kind=SOURCES_DISAGREE").axe().screenshot("implants");
        page.locator(".claim-list tr", new Page.LocatorOptions().setHasText(claim))
                .first()
                .locator(".row-open")
                .click();
        page.waitForURL("**/claim-hips.xhtml?ref=" + claim);
    }

    @Test
    @Order(5)
    void theSecondOfTwoWhoAcceptSeesBothValues() {
        browser.signIn(SOLICITOR, PASSWORD).open("claim-hips.xhtml?ref=" + claim);
        openHead();
        other.signIn(PARTNER, PASSWORD).open(browser.page().url().replaceAll(".*/explant/", ""));
        accept(other.page(), "Size: 50 mm (Register print-out)", "the explant measures 50");
        other.page().locator(".acceptances", has("the explant measures 50")).waitFor();
        accept(browser.page(), "Size: 50 mm (Register print-out)", "mine");
        browser.page().locator("[id=conflict]").waitFor();
        browser.settled().axe().screenshot("hip-conflict");
        assertTrue(browser.page().locator("[id=conflict]").textContent().contains("50 mm"));
        accept(browser.page(), "Size: 48 mm (Implant sticker)", "the sticker was in hand");
        browser.page().locator(".acceptances", has("the sticker was in hand")).waitFor();
        assertTrue(browser.page().locator(".acceptances").textContent().contains("the explant measures 50"));
    }

    /** Offered while the name is typed, and taken with two keys. */
    private void chooseHospital(String words, String wanted) {
        var page = browser.page();
        page.locator("[id=hospital_input]").pressSequentially(words);
        page.locator(".ui-autocomplete-item", has(wanted)).waitFor();
        browser.settled();
        page.locator("[id=hospital_input]").press("ArrowDown");
        page.locator("[id=hospital_input]").press("Enter");
        browser.settled();
        assertTrue(page.locator("[id=hospital_input]").inputValue().startsWith(wanted + " · "));
    }

    /** A scanner types and ends with Enter; Enter again takes over what the catalogue proposes. */
    private void scanHead() {
        var page = browser.page();
        fill(page, "rows:" + HEAD + ":maker", "DePuy International Ltd");
        var code = page.locator("[id='rows:" + HEAD + ":code']");
        code.fill("1365-36-310");
        code.press("Enter");
        page.locator(".device-offer button").first().waitFor();
        page.evaluate("scrollTo(0, 0)");
        browser.axe().screenshot("hip-operation-scanned");
        page.keyboard().press("Enter");
        assertEquals(
                "Pinnacle cup with Ultamet metal liner",
                page.locator("[id='rows:" + HEAD + ":system']").inputValue());
        assertEquals(
                "DePuy International Ltd",
                page.locator("[id='rows:" + HEAD + ":maker']").inputValue(),
                "what stands on the label stays as typed");
        row(HEAD, "DePuy International Ltd", "BIOLOX delta", "36", "CERAMIC");
    }

    private void openHead() {
        var row = hip("RIGHT").locator(".components tr", new Locator.LocatorOptions().setHasText("Resurfacing head"));
        row.locator("a.sure").click();
        browser.page().waitForURL("**/claim-hip-sources.xhtml?*");
        browser.settled();
    }

    private static void accept(Page page, String statement, String reason) {
        page.locator("[id=which]").selectOption(new SelectOption().setLabel(statement));
        fill(page, "reason", reason);
        page.locator("[id=accept]").click();
    }

    private Locator hip(String side) {
        return browser.page()
                .locator("section.hip", has(""))
                .and(browser.page().locator("[aria-labelledby=hip-" + side + "]"));
    }

    private String answer(String side) {
        return hip(side).locator(".in-situ-answer").textContent().strip();
    }

    private void on(String day) {
        browser.open("claim-hips.xhtml?ref=" + claim);
        fill(browser.page(), "on", day);
        browser.page().locator("[id=ask]").click();
        browser.page().waitForURL("**/claim-hips.xhtml?*on=*");
        browser.settled();
    }

    private void begin(String side, String source, String operation, String date) {
        browser.open("claim-hip-operation.xhtml?ref=" + claim + "&side=" + side);
        browser.page().locator("[id=kind]").selectOption(source);
        browser.page().locator("[id=told-operation]").selectOption(operation);
        fill(browser.page(), "date", date);
    }

    private void row(int row, String maker, String system, String size, String bearing) {
        fill(browser.page(), "rows:" + row + ":maker", maker);
        fill(browser.page(), "rows:" + row + ":system", system);
        fill(browser.page(), "rows:" + row + ":size", size);
        if (!bearing.isEmpty())
            browser.page().locator("[id='rows:" + row + ":bearing']").selectOption(bearing);
    }

    private void takeOut(String... kinds) {
        for (String kind : kinds)
            browser.page()
                    .locator(
                            "[id=removed] label, label[for^='removed']",
                            new Page.LocatorOptions().setHasText(kind + ":"))
                    .first()
                    .click();
    }

    private void save() {
        browser.page().locator("[id=save]").click();
        browser.page().waitForURL("**/claim-hips.xhtml?ref=*");
        browser.settled();
    }

    private static void fill(Page page, String field, String words) {
        page.locator("[id='" + field + "']").fill(words);
    }

    private static Page.LocatorOptions has(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private void account(String name, String role) {
        var page = browser.open("accounts.xhtml").page();
        fill(page, "signInName", name);
        fill(page, "fullName", name);
        fill(page, "initials", "XX");
        page.locator("[id=role]").selectOption(role);
        fill(page, "password", PASSWORD);
        page.locator("[id=create]").click();
        browser.settled();
    }
}
