// SPDX-License-Identifier: Apache-2.0
package org.explant.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.explant.document.DocumentProblem;
import org.explant.document.FreshPage;
import org.explant.searchindex.PageText;
import org.explant.searchindex.reader.DocumentFacts;
import org.explant.searchindex.reader.PageQuality;
import org.explant.searchindex.reader.PageReading;
import org.explant.searchindex.reader.PageState;
import org.explant.searchindex.reader.ReadingProblem;
import org.junit.jupiter.api.Test;

class PageCollectorTest {
    private final List<String> written = new ArrayList<>();
    private long now;
    private final PageCollector collector = new PageCollector(new Noted(), () -> false, () -> now);

    @Test
    void quickPagesAreStoredInBatchesAndTheRestAtTheEnd() {
        collector.opened(new DocumentFacts(130, false, false, false, false));
        read(130, Duration.ZERO);
        collector.done();
        assertEquals(List.of("begun 130", "keep 64 of 64", "keep 64 of 128", "keep 2 of 130"), written);
    }

    @Test
    void slowPagesAreStoredOneByOneSoThatProgressIsSeen() {
        collector.opened(new DocumentFacts(3, false, false, false, false));
        read(3, Duration.ofMillis(600));
        assertEquals(List.of("begun 3", "keep 1 of 1", "keep 1 of 2", "shown", "keep 1 of 3"), written);
    }

    @Test
    void theIndexIsShownTheDocumentAtGrowingIntervals() {
        collector.opened(new DocumentFacts(32, false, false, false, false));
        read(32, Duration.ofSeconds(1));
        assertEquals(5, written.stream().filter("shown"::equals).count(), "after 1, 3, 7, 15 and 31 seconds");
    }

    @Test
    void whatWasReadBeforeADocumentIsGivenUpIsKept() {
        collector.opened(new DocumentFacts(10, false, false, false, false));
        read(2, Duration.ZERO);
        collector.failed(ReadingProblem.READER_DIED);
        assertEquals("keep 2 of 2", written.getLast());
    }

    @Test
    void whatLiesInsideADocumentIsNoticed() {
        collector.opened(new DocumentFacts(1, false, true, true, true));
        assertTrue(collector
                .notices()
                .containsAll(Set.of(
                        DocumentProblem.HAS_ATTACHMENTS, DocumentProblem.PORTFOLIO, DocumentProblem.DYNAMIC_FORM)));
    }

    private void read(int pages, Duration each) {
        for (int page = 1; page <= pages; page++) {
            now += each.toNanos();
            collector.pageRead(
                    new PageReading(new PageText(page, "", List.of()), PageState.NO_TEXT, PageQuality.NONE, null));
        }
    }

    private final class Noted implements PageCollector.Steps {
        @Override
        public void begun(int pages, Set<DocumentProblem> notices) {
            written.add("begun " + pages);
        }

        @Override
        public void keep(List<FreshPage> pages, int pagesRead) {
            written.add("keep " + pages.size() + " of " + pagesRead);
        }

        @Override
        public void shown() {
            written.add("shown");
        }
    }
}
