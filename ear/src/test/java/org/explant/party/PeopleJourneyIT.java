// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.explant.Browser;
import org.explant.RunningExplant;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A list of hospitals is imported, the people of a claim are added, changed and ended, and a wall hides them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeopleJourneyIT {
    @RegisterExtension
    static final RunningExplant EXPLANT = RunningExplant.empty();

    private static final String PASSWORD = "marble-otter-seven-lamps";
    private static final String TAG = UUID.randomUUID().toString().substring(0, 6);
    private static final String SOLICITOR = "solicitor-" + TAG;
    private static final String PARTNER = "partner-" + TAG;
    private static String claim = "";

    @RegisterExtension
    final Browser browser = new Browser(EXPLANT);

    @RegisterExtension
    final Browser other = new Browser(EXPLANT);

    @Test
    @Order(1)
    void theAdministratorImportsAListAndSeesNobody() {
        browser.signIn("administrator", EXPLANT.administratorPassword());
        account(SOLICITOR, "Anna Solicitor " + TAG, "SOLICITOR");
        account(PARTNER, "Cara Partner " + TAG, "PARTNER");
        var page = browser.open("organisation-import.xhtml")
                .axe()
                .screenshot("import-empty")
                .page();
        var list =
                "Code,Name,Type,ParentCode,ParentName\nZZ901,Fell Infirmary,Hospital,ZZ9,Fell Trust\n,No code,Hospital,,\n";
        page.locator("[id=file]")
                .setInputFiles(new FilePayload("list.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id=try]").click();
        page.locator("[id=bring]").waitFor();
        browser.settled().axe().screenshot("import-tried");
        assertTrue(page.locator(".party-wrong").textContent().contains("no code"));
        page.locator("[id=bring]").click();
        page.locator("text=The list is imported").waitFor();
        browser.forgive("403").open("people.xhtml");
        assertEquals(0, browser.page().locator(".claim-list").count());
    }

    @Test
    @Order(2)
    void aClaimGetsAHospitalADefendantItsSolicitorAndAWitness() {
        browser.signIn(SOLICITOR, PASSWORD).open("new-claim.xhtml");
        var page = browser.page();
        page.locator("[id=forenames]").fill("Zoë");
        page.locator("[id=surname]").fill("Abbott-" + TAG);
        page.locator("[id=chiNumber]").fill("010150 0018");
        page.locator("[id=supervisingPartner]").selectOption(new SelectOption().setLabel("Cara Partner " + TAG));
        page.locator("[id=open]").click();
        assertTrue(
                page.locator(".ui-message-error-detail").first().textContent().contains("CHI number"));
        page.locator("[id=chiNumber]").fill("010150 0017");
        page.locator("[id=open]").click();
        page.waitForURL("**/claim.xhtml?ref=*");
        claim = page.url().replaceAll(".*ref=", "");
        part(page, "HOSPITAL");
        page.locator("[id=words]").fill("zz901");
        page.locator("[id=offer]").click();
        page.locator("[id=who]").waitFor();
        browser.settled().axe().screenshot("role-add");
        page.locator("[id=choose]").click();
        page.waitForURL("**/claim-people.xhtml?ref=*");
        part(page, "DEFENDANT");
        page.locator("[id=name]").fill("Quill " + TAG);
        page.locator("[id=organisation]").click();
        page.locator("#messages [role=alert]").waitFor();
        assertTrue(browser.settled().page().locator("#messages").textContent().contains("what kind"));
        page.locator("[id=kind]").selectOption("MANUFACTURER");
        page.locator("[id=organisation]").click();
        page.waitForURL("**/claim-people.xhtml?ref=*");
        part(page, "DEFENDANT_SOLICITOR");
        page.locator("[id=actsFor]").selectOption(new SelectOption().setLabel("Quill " + TAG));
        page.locator("[id=name]").fill("Dray " + TAG);
        page.locator("[id=organisation]").click();
        page.waitForURL("**/claim-people.xhtml?ref=*");
        part(page, "WITNESS");
        page.locator("[id=forenames]").fill("Wyn");
        page.locator("[id=surname]").fill("Witness-" + TAG);
        page.locator("[id=person]").click();
        page.waitForURL("**/claim-people.xhtml?ref=*");
        browser.settled().axe().screenshot("claim-people");
        var shown = page.locator("main").textContent();
        assertTrue(shown.contains("Fell Trust") && shown.contains("for Quill " + TAG), shown);
    }

    @Test
    @Order(3)
    void aRoleIsEndedAndStaysToBeSeen() {
        browser.signIn(SOLICITOR, PASSWORD).open("claim-people.xhtml?ref=" + claim);
        var page = browser.page();
        page.locator("tr", containing("Witness-" + TAG))
                .locator("a[href*=claim-role-edit]")
                .click();
        page.waitForURL("**/claim-role-edit.xhtml*");
        browser.settled().axe().screenshot("role-edit");
        page.locator("[id='ending:endedOn']").fill("1/2/2099");
        page.locator("[id='ending:why']").fill("moved abroad");
        page.locator("[id='ending:end']").click();
        page.waitForURL("**/claim-people.xhtml?ref=*");
        assertTrue(page.locator("section[aria-labelledby=past]").textContent().contains("moved abroad"));
    }

    @Test
    @Order(4)
    void twoWhoEditAPersonAtOnceChooseFieldByField() {
        var mine = person(browser, SOLICITOR);
        var theirs = person(other, PARTNER);
        theirs.locator("[id=discipline]").fill("toxicology");
        theirs.locator("[id=save]").click();
        theirs.waitForURL("**/person.xhtml?id=*");
        mine.locator("[id=discipline]").fill("radiology");
        mine.locator("[id=surname]").fill("Wedded-" + TAG);
        mine.locator("[id=save]").click();
        mine.locator(".claim-conflict").waitFor();
        browser.axe().screenshot("person-conflict");
        var keep = mine.locator(".claim-conflict select");
        assertEquals(2, keep.count());
        keep.nth(0).selectOption("true");
        keep.nth(1).selectOption("false");
        mine.locator("[id=settle]").click();
        mine.waitForURL("**/person.xhtml?id=*");
        browser.settled().axe().screenshot("person");
        var shown = mine.locator("main").textContent();
        assertTrue(shown.contains("Wedded-" + TAG) && shown.contains("toxicology"), shown);
        assertTrue(mine.locator("section[aria-labelledby=names]").textContent().contains("Witness-" + TAG), shown);
    }

    @Test
    @Order(5)
    void aWallHidesThePeopleOfItsClaim() {
        browser.signIn(SOLICITOR, PASSWORD).open("claim-restrict.xhtml?ref=" + claim);
        browser.page().locator("[id=reason]").fill("conflict of interest");
        browser.page().locator("[id=submit]").click();
        browser.page().waitForURL("**/claim.xhtml?ref=*");
        other.signIn(PARTNER, PASSWORD).open("people.xhtml").axe().screenshot("people-outside");
        assertFalse(other.page().content().contains("Wedded-" + TAG));
        assertFalse(other.page().content().contains("Abbott-" + TAG));
        var organisations = other.open("people.xhtml?list=organisations")
                .axe()
                .screenshot("organisations")
                .page();
        assertFalse(organisations.content().contains("Quill " + TAG));
        browser.open("people.xhtml");
        browser.page().locator("[id=words]").fill("witness-" + TAG);
        browser.page().locator("[id=apply]").click();
        browser.page().waitForURL("**/people.xhtml?filter=*");
        assertTrue(browser.settled().page().content().contains("Wedded-" + TAG), "found by the former name");
    }

    private void part(Page page, String part) {
        browser.open("claim-people.xhtml?ref=" + claim);
        page.locator("[id=part]").selectOption(part);
        page.locator("[id=add]").click();
        page.waitForURL("**/claim-role.xhtml*");
        browser.settled();
    }

    private static Page person(Browser desk, String who) {
        desk.signIn(who, PASSWORD).open("claim-people.xhtml?ref=" + claim);
        desk.page().locator("a", containing("Witness-" + TAG)).first().click();
        desk.page().waitForURL("**/person.xhtml?id=*");
        desk.page().locator(".actions a").first().click();
        desk.page().waitForURL("**/person-edit.xhtml?id=*");
        return desk.settled().axe().page();
    }

    private void account(String name, String fullName, String role) {
        var page = browser.open("accounts.xhtml").page();
        page.locator("[id=signInName]").fill(name);
        page.locator("[id=fullName]").fill(fullName);
        page.locator("[id=initials]").fill("XX");
        page.locator("[id=role]").selectOption(role);
        page.locator("[id=password]").fill(PASSWORD);
        page.locator("[id=create]").click();
        browser.settled();
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
