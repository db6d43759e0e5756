// SPDX-License-Identifier: Apache-2.0
package org.explant.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.explant.Browser;
import org.explant.RunningExplant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A partner asks where the claims stand, looks behind the numbers and takes them away. */
class PartnerJourneyIT {
    @RegisterExtension
    static final RunningExplant EXPLANT = RunningExplant.demo();

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

    @RegisterExtension
    final Browser browser = new Browser(EXPLANT);

    @Test
    void theReportIsTwoClicksAwayAndItsTotalsEqualItsList() {
        browser.signIn("partner");
        page().locator("#rail a[href$='/reports.xhtml']").click();
        browser.settled().axe().screenshot("reports");
        page().locator(".report-gallery a").first().click();
        browser.settled().axe().screenshot("report-status");
        long total = number("#total a");
        assertTrue(total > 0);
        assertEquals(total, number("#list-title"));
        assertEquals(total, sum("#matrix tbody td.strong a"));
        assertEquals(total, sum("#matrix tbody td:not(.strong) a"));
        assertEquals(total, sum("#matrix tfoot td:not(#total) a"));
        assertEquals(total, sum("#activity tfoot td:not(:last-child) a"));
        browser.onTablet().axe();
    }

    @Test
    void everyNumberLeadsToExactlyItsClaims() {
        open();
        var first = page().locator("#matrix tbody td:not(.strong) a").first();
        long claims = numberIn(first.textContent());
        first.click();
        page().waitForURL("**/claims.xhtml?filter=*");
        browser.settled();
        assertEquals(claims, page().locator(".claim-list tbody tr[data-ri]").count());
        open();
        var still = page().locator("#activity tfoot a").first();
        claims = numberIn(still.textContent());
        still.click();
        page().waitForURL("**/claims.xhtml?filter=*");
        browser.settled().axe().screenshot("report-status-quiet");
        assertEquals(claims, page().locator(".claim-list tbody tr[data-ri]").count());
    }

    @Test
    void theReportIsNarrowedToStagesAndDates() {
        open();
        long all = number("#total a");
        page().locator("[id=group]").selectOption("OPEN");
        page().locator("[id=openedTo]").fill("31 Dec 2023");
        page().locator("[id=show]").click();
        page().waitForURL("**openedTo=2023-12-31*");
        browser.settled();
        assertThat(page().locator("[id=group]")).hasValue("OPEN");
        assertTrue(number("#total a") < all);
        assertEquals(number("#total a"), csv().size());
    }

    @Test
    void whatIsTakenAwaySaysTheSame() throws IOException {
        open();
        long total = number("#total a");
        long pages = numberIn(page().locator("#papers tfoot td").nth(2).textContent());
        var list = csv();
        assertEquals(total, list.size());
        assertEquals(
                pages,
                list.stream()
                        .mapToLong(line -> Long.parseLong(line.get("Pages")))
                        .sum());
        try (var workbook = new ReadableWorkbook(taken("xlsx").toFile())) {
            var rows = workbook.findSheet("Claims").orElseThrow().read();
            assertEquals(total + 2, rows.size(), "a header, the claims, a total");
            assertEquals(pages, rows.getLast().getCellAsNumber(11).orElseThrow().longValue());
        }
        try (var document = Loader.loadPDF(Files.readAllBytes(taken("pdf")))) {
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Claims: " + total), text);
            assertTrue(text.contains("Page 1 of " + document.getNumberOfPages()), text);
        }
    }

    private void open() {
        if (page().url().equals("about:blank")) browser.signIn("partner");
        browser.open("report-status.xhtml");
    }

    private List<CSVRecord> csv() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser =
                format.parse(new StringReader(Files.readString(taken("csv")).substring(1)))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path taken(String format) {
        var download = page().waitForDownload(() ->
                page().locator(".actions a[href*='format=" + format + "']").click());
        assertTrue(download.suggestedFilename().matches("case-status-\\d{4}-\\d{2}-\\d{2}\\." + format));
        return download.path();
    }

    private Page page() {
        return browser.page();
    }

    private long number(String selector) {
        return numberIn(page().locator(selector).first().textContent());
    }

    private long sum(String selector) {
        return page().locator(selector).allTextContents().stream()
                .mapToLong(PartnerJourneyIT::numberIn)
                .sum();
    }

    private static long numberIn(String text) {
        var found = NUMBER.matcher(text);
        assertTrue(found.find(), text);
        return Long.parseLong(found.group().replace(",", ""));
    }
}
