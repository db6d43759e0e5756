// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.explant.Browser;
import org.explant.RunningExplant;
import org.explant.document.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A search stands, a letter comes in, the bell tells of it, and the page opens with its words boxed. */
class AlertsJourneyIT {
    @RegisterExtension
    static final RunningExplant EXPLANT = RunningExplant.demo();

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String paper = UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @RegisterExtension
    final Browser browser = new Browser(EXPLANT);

    @Test
    void aLetterThatAnswersAStandingSearchIsToldByTheBell() {
        browser.signIn("paralegal");
        page().locator("#words-everywhere").fill("\"" + Papers.markOf(paper, 2) + "\"");
        page().locator("#words-everywhere").press("Enter");
        page().locator("a[href*='watch.xhtml']").click();
        page().locator("#watchName").fill("Second pages of " + paper);
        browser.axe().screenshot("watch");
        page().locator("#begin").click();
        page().waitForURL("**/alerts.xhtml*");
        assertThat(page().locator(".standing-list").first()).containsText("Second pages of " + paper);
        bring("letter-" + paper + ".pdf", Papers.text(paper, 3));
        var found =
                page().locator(".alert-list > li", new Page.LocatorOptions().setHasText("Second pages of " + paper));
        var deadline = Instant.now().plus(PATIENCE);
        browser.open("alerts.xhtml");
        while (found.count() == 0 && Instant.now().isBefore(deadline)) {
            page().waitForTimeout(500);
            browser.open("alerts.xhtml");
        }
        assertThat(found.locator("mark").first()).hasText(Papers.markOf(paper, 2));
        assertThat(page().locator(".bell-count")).isVisible();
        browser.axe().screenshot("alerts");
        found.locator(".alert-pages a").first().click();
        page().waitForURL("**/viewer.xhtml?*page=2*");
        assertThat(page().locator("#paper .paper-mark").first()).isVisible();
        browser.open("alerts.xhtml");
        assertThat(found.locator(".state")).hasCount(0);
        if (page().locator("#noteAll").count() > 0) page().locator("#noteAll").click();
        assertThat(page().locator(".bell-count")).hasCount(0);
    }

    @Test
    void whoeverKeepsTheIndexSeesThatItAgreesWithTheDatabase() {
        browser.signIn("partner").open("search-index.xhtml");
        page().locator("#compare").click();
        assertThat(page().locator(".plain-table")).containsText("Agreed");
        browser.axe().screenshot("search-index");
    }

    private void bring(String name, byte[] file) {
        browser.open("claims.xhtml");
        page().locator(".row-open").first().click();
        page().waitForURL("**/claim.xhtml?ref=*");
        page().locator(".tab-links a", new Page.LocatorOptions().setHasText("Documents"))
                .click();
        page().locator("#document-files").setInputFiles(new FilePayload(name, "application/pdf", file));
        assertThat(page().locator("[id='documents:table'] tbody tr").first()).isVisible();
        page().waitForTimeout(1_000);
    }

    private Page page() {
        return browser.page();
    }
}
