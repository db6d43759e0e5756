// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** A solicitor's day with claims, and a partner's beside it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClaimJourneyIT {
    @RegisterExtension
    static final RunningExplant EXPLANT = RunningExplant.empty();

    private static final String PASSWORD = "marble-otter-seven-lamps";
    private static final String TAG = UUID.randomUUID().toString().substring(0, 6);
    private static final String SOLICITOR = "solicitor-" + TAG;
    private static final String PARTNER = "partner-" + TAG;

    @RegisterExtension
    final Browser browser = new Browser(EXPLANT);

    @RegisterExtension
    final Browser other = new Browser(EXPLANT);

    @Test
    @Order(1)
    void theAdministratorMakesTheAccountsAndSeesNoClaim() {
        browser.signIn("administrator", EXPLANT.administratorPassword());
        account(SOLICITOR, "Anna Solicitor " + TAG, "SOLICITOR");
        account(PARTNER, "Cara Partner " + TAG, "PARTNER");
        assertFalse(browser.page().locator("#rail a[href$='claims.xhtml']").isVisible());
        browser.forgive("403").open("claims.xhtml");
        assertEquals(0, browser.page().locator(".claim-list").count());
    }

    @Test
    @Order(2)
    void aClaimIsOpenedFromTheEmptyListMovedAndFoundAgain() {
        browser.signIn(SOLICITOR, PASSWORD).open("claims.xhtml").axe().screenshot("claims-empty");
        var page = browser.page();
        page.locator(".actions a[href$='new-claim.xhtml']").click();
        browser.settled().axe().screenshot("claim-new");
        page.locator("[id=forenames]").fill("Zoë");
        page.locator("[id=surname]").fill("Abbott-" + TAG);
        page.locator("[id=born]").fill("14/3/1950");
        page.locator("[id=nhsNumber]").fill("943 476 5918");
        page.locator("[id=supervisingPartner]").selectOption(label("Cara Partner " + TAG));
        page.locator("[id=open]").click();
        assertTrue(
                page.locator(".ui-message-error-detail").first().textContent().contains("NHS number"));
        browser.axe();
        page.locator("[id=nhsNumber]").fill("943 476 5919");
        page.locator("[id=open]").click();
        page.waitForURL("**/claim.xhtml?ref=*");
        browser.settled().axe().screenshot("claim-overview");
        var header = page.locator(".claim-header").textContent();
        assertTrue(header.contains("Abbott-" + TAG + ", Zoë") && header.contains("943 476 5919"), header);
        page.locator(".tab-links a", tab("People")).click();
        assertTrue(browser.settled()
                .axe()
                .screenshot("claim-people")
                .page()
                .content()
                .contains("14 Mar 1950"));
        page.locator(".tab-links a", tab("Overview")).click();
        browser.settled();
        page.locator(".actions a", tab("Move stage")).click();
        browser.settled().axe().screenshot("claim-move");
        page.locator("[id=to]").selectOption("SCREENING");
        page.locator("[id=submit]").click();
        page.waitForURL("**/claim.xhtml?ref=*");
        page.locator(".tab-links a", tab("History")).click();
        browser.settled().axe().screenshot("claim-history");
        String happened = page.locator("main tbody").textContent();
        assertTrue(happened.contains("Moved to Screening, from Enquiry"));
        assertTrue(happened.contains("Claim opened at Enquiry"));
        browser.open("claims.xhtml");
        page.locator("[id=words]").fill("abbott-" + TAG);
        page.locator("[id=apply]").click();
        page.waitForURL("**/claims.xhtml?filter=*");
        assertFalse(page.url().contains("bbott"), "an address carries no name");
        browser.settled().axe().screenshot("claims-filtered");
        page.locator(".claim-list tbody tr").first().click();
        page.waitForURL("**/claim.xhtml?ref=*");
    }

    @Test
    @Order(3)
    void twoWhoEditAtOnceChooseFieldByField() {
        var mine = edit(browser, SOLICITOR);
        var theirs = edit(other, PARTNER);
        theirs.locator("[id=title]").fill("Dr");
        theirs.locator("[id=save]").click();
        theirs.waitForURL("**/claim.xhtml?ref=*");
        mine.locator("[id=title]").fill("Ms");
        mine.locator("[id=postcode]").fill("ls1 4ap");
        mine.locator("[id=save]").click();
        mine.locator(".claim-conflict").waitFor();
        browser.axe().screenshot("claim-conflict");
        var keep = mine.locator(".claim-conflict select");
        assertEquals(2, keep.count());
        keep.nth(0).selectOption("false");
        keep.nth(1).selectOption("true");
        mine.locator("[id=settle]").click();
        mine.waitForURL("**/claim.xhtml?ref=*");
        mine.locator(".tab-links a", tab("People")).click();
        browser.settled();
        var facts = mine.locator("main").textContent();
        assertTrue(facts.contains("Dr Zoë") && facts.contains("LS1 4AP"), facts);
    }

    @Test
    @Order(4)
    void aRestrictedClaimIsGoneForEverybodyElse() {
        var mine = edit(browser, SOLICITOR);
        var claim = mine.url().replaceAll(".*ref=", "");
        browser.open("claim-restrict.xhtml?ref=" + claim).axe().screenshot("claim-restrict");
        mine.locator("[id=reason]").fill("conflict of interest");
        mine.locator("[id=submit]").click();
        mine.waitForURL("**/claim.xhtml?ref=*");
        assertTrue(
                browser.settled().axe().page().locator(".claim-header .state").isVisible());
        other.signIn(PARTNER, PASSWORD).open("claims.xhtml");
        assertFalse(other.page().content().contains(claim));
        other.forgive("404").open("claim.xhtml?ref=" + claim);
        assertEquals(0, other.page().locator(".claim-header").count());
    }

    private static Page edit(Browser desk, String who) {
        desk.signIn(who, PASSWORD).open("claims.xhtml");
        desk.page().locator(".row-open").first().click();
        desk.page().waitForURL("**/claim.xhtml?ref=*");
        desk.page().locator(".actions a", tab("Edit details")).click();
        desk.page().waitForURL("**/claim-edit.xhtml?ref=*");
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

    private static Page.LocatorOptions tab(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static SelectOption label(String words) {
        return new SelectOption().setLabel(words);
    }
}
