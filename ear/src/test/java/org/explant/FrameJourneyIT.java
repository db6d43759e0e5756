// SPDX-License-Identifier: Apache-2.0
package org.explant;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame round every screen, as each role meets it, by mouse, by keyboard alone and on a tablet. */
class FrameJourneyIT {
    @RegisterExtension
    static final RunningExplant EXPLANT = RunningExplant.demo();

    /** Addresses of pages that were looked at closely before. */
    private static final Set<String> LOOKED_AT = new HashSet<>();

    @RegisterExtension
    final Browser browser = new Browser(EXPLANT);

    /** Whoever may do most comes first: what they see there holds all that the others see. */
    @ParameterizedTest
    @ValueSource(strings = {"partner", "administrator", "solicitor", "paralegal"})
    void everyEntryOfTheNavigationLeadsToAPageThatKeepsNobodyOut(String role) {
        browser.signIn(role);
        List<String> entries = addresses();
        assertFalse(entries.isEmpty());
        for (String entry : entries) {
            browser.open(entry);
            assertThat(page().locator("h1")).hasCount(1);
            assertThat(page().locator("#rail a[aria-current=page]")).hasCount(1);
            if (LOOKED_AT.add(entry)) {
                browser.axe().screenshot(role + "-" + nameOf(entry));
                browser.onTablet().axe();
            }
        }
    }

    @Test
    void theNavigationHoldsOnlyWhatTheRoleMayOpen() {
        browser.signIn("administrator");
        assertEquals(
                List.of("index", "accounts", "organisation-import", "search-index", "audit"),
                addresses().stream().map(FrameJourneyIT::nameOf).toList());
        browser.forgive("403").open("claims.xhtml");
        assertThat(page().locator("h1")).hasText("Not part of your work here");
        browser.axe().screenshot("refused");
    }

    @Test
    void whatIsNotThereIsSaidInWordsWithANumberToQuote() {
        browser.signIn("paralegal").forgive("404").open("claim.xhtml?ref=NO-SUCH-CLAIM");
        assertThat(page().locator("h1")).hasText("There is nothing here");
        assertThat(page().locator("strong.mono")).hasText(Pattern.compile("[0-9a-f]{10}"));
        browser.axe().screenshot("missing");
    }

    @Test
    void theFirstKeyStopSkipsToTheContent() {
        browser.signIn("paralegal");
        page().keyboard().press("Tab");
        assertThat(page().locator(".skip")).isFocused();
        page().keyboard().press("Enter");
        assertThat(page().locator("#main")).isFocused();
    }

    @Test
    void whereverTheKeyboardStopsTheFocusIsSeen() {
        browser.signIn("paralegal");
        for (int stop = 0; stop < 20; stop++) {
            page().keyboard().press("Tab");
            assertEquals(
                    "seen",
                    page().evaluate("() => { const at = document.activeElement; const look = getComputedStyle(at);"
                            + " return at === document.body || look.outlineStyle !== 'none'"
                            + " && parseFloat(look.outlineWidth) >= 2 ? 'seen' : at.outerHTML; }"));
        }
    }

    @Test
    void theKeyboardOpensHelpAndGoesPlaces() {
        browser.signIn("partner");
        page().keyboard().press("?");
        var help = page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Keyboard"));
        assertThat(help).isVisible();
        browser.axe().screenshot("keys");
        page().keyboard().press("Escape");
        assertThat(help).isHidden();
        page().keyboard().press("g");
        page().keyboard().press("c");
        page().waitForURL("**/claims.xhtml");
        page().keyboard().press("g");
        page().keyboard().press("h");
        page().waitForURL("**/index.xhtml");
    }

    @Test
    void onATabletTheNavigationFoldsAndComesBackByItsButton() {
        browser.signIn("solicitor").onTablet();
        var claims = page().locator("#rail a[data-go=c]");
        var button = page().locator("[data-fold]");
        assertThat(claims).isHidden();
        button.click();
        assertThat(claims).isVisible();
        assertThat(button).hasAttribute("aria-expanded", "true");
        browser.axe();
        page().keyboard().press("Escape");
        assertThat(claims).isHidden();
        assertThat(button).isFocused();
    }

    @Test
    void nothingIsWiderThanATablet() {
        browser.signIn("solicitor").onTablet();
        for (String entry : addresses()) {
            browser.open(entry);
            assertTrue((Boolean) page().evaluate("document.documentElement.scrollWidth <= innerWidth"), entry);
        }
    }

    @Test
    void whoeverSignsOutIsOut() {
        browser.open("sign-in.xhtml").axe().screenshot("sign-in");
        browser.signIn("partner");
        page().locator("details.user > summary").click();
        browser.axe().screenshot("user");
        page().locator("#sign-out").click();
        page().waitForURL("**/sign-in.xhtml");
        browser.open("claims.xhtml");
        assertThat(page().locator("input[type=password]")).isVisible();
    }

    private Page page() {
        return browser.page();
    }

    private List<String> addresses() {
        Locator entries = page().locator("#rail a");
        return entries.all().stream()
                .map(entry -> entry.getAttribute("href").replace("/explant/", ""))
                .toList();
    }

    private static String nameOf(String address) {
        return address.replace(".xhtml", "");
    }
}
