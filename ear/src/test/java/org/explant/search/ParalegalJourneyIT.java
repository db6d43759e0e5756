// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.explant.Browser;
import org.explant.RunningExplant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole job of a paralegal with medical evidence: bring it in, search it, judge the hits, look at the page. */
class ParalegalJourneyIT {
    @RegisterExtension
    static final RunningExplant EXPLANT = RunningExplant.demo();

    private static final int LOOKS = 60;
    private static final double PAUSE = 250;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final double NEAR = .012;

    /** A claim of the demo book whose papers name the hospital. */
    private static final String WITH_HOSPITAL = "EX-2021-0001";

    /** Letters that no other run has used. */
    private static final String OWN = UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @RegisterExtension
    final Browser browser = new Browser(EXPLANT);

    @Test
    void aWordInThreeHundredPagesIsFoundJudgedAndSeenWhereItStands() {
        var words = "pseudotumour quill" + OWN;
        var paper = new HospitalRecord()
                .plain(46)
                .with(words, 120, 610)
                .plain(164)
                .with(words, 260, 90)
                .plain(88);
        bring("hospital-" + OWN + ".pdf", paper.bytes());
        search("pseudotumour AND quill" + OWN);
        assertFalse(page().url().contains(OWN), "an address carries no word");
        assertThat(page().locator(".hit mark")).hasCount(4);
        assertThat(page().locator(".reach")).containsText("pages, up to");
        previewShows(47);
        browser.axe().screenshot("search-found");
        page().keyboard().press("j");
        previewShows(212);
        page().keyboard().press("k");
        previewShows(47);
        page().keyboard().press("Enter");
        page().waitForURL("**/viewer.xhtml?*");
        viewerShows(47);
        assertBox(words, paper.place(47));
        browser.axe().screenshot("viewer");
        page().keyboard().press("j");
        viewerShows(212);
        assertBox(words, paper.place(212));
        page().keyboard().press("m");
        assertThat(page().locator("#review-state")).hasText("Page 212 is reviewed.");
        page().keyboard().press("4");
        assertThat(page().locator("[data-name=Causation]")).hasAttribute("aria-pressed", "true");
        page().keyboard().press("4");
        assertThat(page().locator("[data-name=Causation]")).hasAttribute("aria-pressed", "false");
        page().keyboard().press("j");
        assertThat(page().locator("#said")).hasText("That was the last hit.");
    }

    /** Over the whole book: near, NOT on the page, one hospital, the words boxed, a tag by one key, the search kept. */
    @Test
    void wordsNearEachOtherAreFoundNarrowedTaggedAndKept() {
        var own = "finch" + OWN;
        var paper = new HospitalRecord()
                .plain(36)
                .with("creatinine 78, cobalt raised " + own, 100, 600)
                .plain(4)
                .with("cobalt level markedly raised " + own, 120, 610)
                .plain(3);
        browser.signIn("paralegal").open("claim.xhtml?ref=" + WITH_HOSPITAL + "&tab=documents");
        upload("metals-" + OWN + ".pdf", paper.bytes());
        search("(cobalt OR chromium) w/10 (raised OR elevat*) NOT creatinine AND " + own);
        assertThat(page().locator(".hit")).hasCount(1);
        assertThat(page().locator("#found-title")).containsText("1 page in 1 document");
        var hospital = page().locator(".facet")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator("summary", new Page.LocatorOptions().setHasText("Hospital"))));
        hospital.locator(".facet-value").first().click();
        assertThat(page().locator(".chip-narrow")).containsText("Hospital:");
        assertThat(page().locator(".hit")).hasCount(1);
        browser.axe().screenshot("search-narrowed");
        page().locator("[aria-label='NOT looks at one document']").click();
        assertThat(page().locator("#found-title")).containsText("No page");
        page().locator("a.undated").click();
        assertThat(page().locator(".hit")).hasCount(1);
        page().locator("[aria-label='NOT looks at one page']").click();
        page().locator(".hit").first().focus();
        page().keyboard().press("Enter");
        page().waitForURL("**/viewer.xhtml?*");
        viewerShows(42);
        assertThat(page().locator("#paper .paper-mark").first()).isVisible();
        page().keyboard().press("4");
        assertThat(page().locator("[data-name=Causation]")).hasAttribute("aria-pressed", "true");
        browser.axe().screenshot("viewer-tagged");
        page().locator("a.button", new Page.LocatorOptions().setHasText("Back to the search"))
                .click();
        page().locator(".act > summary", new Page.LocatorOptions().setHasText("Keep this search"))
                .click();
        page().locator("#keepName").fill("Raised metals " + OWN);
        page().locator("#keepIt").click();
        page().waitForURL("**/kept-search.xhtml?id=*");
        assertThat(page().locator("#answers tbody tr")).hasCount(1);
        browser.axe().screenshot("kept-search");
    }

    @Test
    void theBoxStandsRightOnEveryKindOfPage() {
        var word = "lark" + OWN;
        var paper = new HospitalRecord()
                .with(word, 100, 700)
                .turned(word, 150, 500)
                .cropped(word, 200, 400)
                .blank()
                .with("Cobalt 152 nmol/L", 120, 640);
        bring("kinds-" + OWN + ".pdf", paper.bytes());
        search(word);
        page().keyboard().press("Enter");
        page().waitForURL("**/viewer.xhtml?*");
        for (int number = 1; number <= 3; number++) {
            viewerShows(number);
            assertBox(word, paper.place(number));
            page().keyboard().press(number < 3 ? "j" : "n");
        }
        viewerShows(4);
        assertThat(page().locator("#page-state")).containsText("Not searchable yet");
        page().keyboard().press("r");
        page().keyboard().press("n");
        aPossibleFactIsBoxed(paper.place(5));
        browser.axe().screenshot("viewer-suggestion");
        whatThePageDoesNotSayAPersonSays();
    }

    /** The result has no day on the paper: accepted by its key, it opens the form with what the page says. */
    private void whatThePageDoesNotSayAPersonSays() {
        var acts = page().locator("#suggestions .suggestion-acts");
        for (int times = 0; times < LOOKS && !acts.isVisible(); times++) {
            page().keyboard().press("s");
            page().waitForTimeout(PAUSE);
        }
        assertThat(acts).isVisible();
        browser.forgive("422");
        page().keyboard().press("a");
        page().waitForURL("**/claim-observation.xhtml?*");
        assertThat(page().getByLabel("Result as printed")).hasValue("152");
        browser.axe();
        page().getByLabel("Sample taken on").fill("14 Mar 2016");
        page().locator("#save").click();
        page().waitForURL("**/claim-monitoring.xhtml?*");
        assertThat(page().locator("#history tbody")).containsText("Cobalt 152 nmol/L");
        assertThat(page().locator("#history tbody")).containsText("Accepted from a page");
        assertThat(page().locator("#history .cite").first()).hasText("p. 5");
        browser.axe().screenshot("monitoring-history");
    }

    /** Still turned: the box turns with the page. */
    private void aPossibleFactIsBoxed(HospitalRecord.Place place) {
        viewerShows(5);
        assertThat(page().locator("#suggestions .suggestion-words")).hasText("Cobalt 152 nmol/L");
        assertThat(page().locator("#suggestions .suggestion-doubts")).hasText("Specimen not said");
        page().keyboard().press("s");
        assertThat(page().locator("#said")).containsText("1 of 1.");
        var box = page().locator("#paper .paper-suggestion .paper-mark").first().boundingBox();
        var sheet = page().locator("#paper").boundingBox();
        assertEquals(1 - place.y(), (box.x + box.width / 2 - sheet.x) / sheet.width, NEAR, "across");
    }

    @Test
    void aQueryThatCannotBeSearchedIsShownWithItsTrouble() {
        browser.signIn("paralegal");
        page().locator("#words-everywhere").fill("cobalt AND \"metal");
        page().locator("#words-everywhere").press("Enter");
        assertThat(page().locator("#query-refused")).containsText("quotation mark");
        assertThat(page().locator("#query-refused mark")).hasText("\"metal");
        assertThat(page().locator("#query")).hasValue("cobalt AND \"metal");
        browser.axe().screenshot("search-refused");
    }

    private void bring(String name, byte[] file) {
        browser.signIn("paralegal").open("claims.xhtml");
        page().locator(".row-open").first().click();
        page().waitForURL("**/claim.xhtml?ref=*");
        page().locator(".tab-links a", new Page.LocatorOptions().setHasText("Documents"))
                .click();
        upload(name, file);
    }

    private void upload(String name, byte[] file) {
        page().locator("#document-files").setInputFiles(new FilePayload(name, "application/pdf", file));
        var title = name.replace(".pdf", "");
        var row = page().locator("[id='documents:table'] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(title, Pattern.CASE_INSENSITIVE)));
        assertThat(row.first().locator(".state"))
                .hasText(
                        Pattern.compile("Searchable|Partly searchable"),
                        new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE.toMillis()));
    }

    /** What was read is searchable a moment later. */
    private void search(String words) {
        var deadline = Instant.now().plus(PATIENCE);
        do {
            browser.open("index.xhtml");
            page().locator("#words-everywhere").fill(words);
            page().locator("#words-everywhere").press("Enter");
            page().waitForURL("**/search.xhtml?id=*");
        } while (page().locator(".hit").count() == 0 && Instant.now().isBefore(deadline));
    }

    private void previewShows(int number) {
        assertThat(page().locator("#preview-paper")).hasAttribute("data-page", Integer.toString(number));
        assertThat(page().locator("#preview-paper .paper-mark").first()).isVisible();
    }

    private void viewerShows(int number) {
        assertThat(page().locator("#paper")).hasAttribute("data-page", Integer.toString(number));
        assertThat(page().locator("#page-number")).hasValue(Integer.toString(number));
    }

    /** The boxes together stand round the middle of the words that were drawn. */
    private void assertBox(String words, HospitalRecord.Place drawn) {
        var boxes = page().locator("#paper .paper-mark");
        assertThat(boxes).hasCount(words.split(" ").length);
        assertThat(boxes.first()).isVisible();
        assertThat(boxes.last()).isVisible();
        assertEquals(drawn.x(), middle("x", "width"), NEAR, "across");
        assertEquals(drawn.y(), middle("y", "height"), NEAR, "down");
    }

    /** Where the middle of all boxes lies on the page, as a fraction; all measured at one moment, for the page may move. */
    private double middle(String edge, String extent) {
        return ((Number) page().evaluate("""
                                ([edge, extent]) => {
                                    const paper = document.querySelector('#paper').getBoundingClientRect();
                                    const marks = [...document.querySelectorAll('#paper .paper-mark')]
                                        .map(mark => mark.getBoundingClientRect());
                                    const from = Math.min(...marks.map(mark => mark[edge]));
                                    const to = Math.max(...marks.map(mark => mark[edge] + mark[extent]));
                                    return ((from + to) / 2 - paper[edge]) / paper[extent];
                                }""", List.of(edge, extent))).doubleValue();
    }

    private Page page() {
        return browser.page();
    }
}
