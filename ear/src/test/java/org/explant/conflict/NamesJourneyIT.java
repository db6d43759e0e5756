// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.explant.Browser;
import org.explant.RunningExplant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A partner looks through likely duplicates, merges two entries, and asks whether names stand in any claim. */
class NamesJourneyIT {
    @RegisterExtension
    static final RunningExplant EXPLANT = RunningExplant.demo();

    @RegisterExtension
    final Browser browser = new Browser(EXPLANT);

    @Test
    void twoEntriesOfOnePersonBecomeOneAndTheNewNameIsChecked() {
        var page = browser.signIn("partner")
                .open("duplicates.xhtml")
                .axe()
                .screenshot("duplicates")
                .page();
        page.locator("tr", has("Thornbarrow")).locator("a.row-open").first().click();
        page.waitForURL("**/merge.xhtml?*");
        browser.settled().axe().screenshot("merge");
        assertThat(page.locator(".merge-sides")).containsText("Elizabeth Jane");
        page.locator("[id=reason]").fill("one physiotherapist, entered twice");
        page.locator("[id=do]").click();
        page.waitForURL("**/merged.xhtml?*");
        browser.settled().axe().screenshot("merged");
        page.locator(".actions a.button").click();
        page.waitForURL("**/person.xhtml?*");
        browser.settled().axe();
        assertThat(page.locator("[aria-labelledby=merges-of]")).containsText("entered twice");
    }

    @Test
    void namesAreCheckedAgainstEverybodyAndTheAnswerIsTakenAway() throws IOException {
        var page = browser.signIn("solicitor")
                .open("conflicts.xhtml")
                .axe()
                .screenshot("conflicts")
                .page();
        page.locator("[id=names]").fill("Quillfether Orthopaedics\nSomebody Wholly Unheard");
        page.locator("[id=check]").click();
        page.waitForURL("**/conflict.xhtml?id=*");
        browser.settled().axe().screenshot("conflict");
        assertTrue(page.locator("[aria-labelledby=found] tbody tr").count() > 0, "found although misspelt");
        var taken =
                page.waitForDownload(() -> page.locator(".actions a[download]").click());
        assertEquals("conflict-check.pdf", taken.suggestedFilename());
        assertTrue(Files.readString(taken.path(), java.nio.charset.StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-"));
        page.locator("[aria-labelledby=found] tbody th a").first().click();
        browser.settled().axe();
        assertThat(page.locator("h1")).containsText("Quillf");
    }

    private static Page.LocatorOptions has(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
