// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.explant.searchindex.reader.Frame;
import org.explant.searchindex.reader.PageReading;
import org.explant.searchindex.reader.PageState;
import org.explant.searchindex.reader.ReadingProblem;
import org.jspecify.annotations.Nullable;

/** Does one job: opens a document, and tells of every page as soon as it is read or drawn. */
final class DocumentReader {
    /** Where frames go; only a broken way to the server makes it throw. */
    @FunctionalInterface
    interface Teller {
        void tell(Frame frame) throws IOException;
    }

    private final Teller teller;

    DocumentReader(Teller teller) {
        this.teller = teller;
    }

    void read(Frame.Job job) throws IOException {
        try (OpenDocument document = OpenDocument.open(job)) {
            teller.tell(new Frame.Opened(document.facts()));
            tellPages(job, document);
            teller.tell(new Frame.Done());
        } catch (OpenDocument.Unreadable unreadable) {
            teller.tell(new Frame.Failed(unreadable.problem()));
        }
    }

    void draw(Frame.Job job, List<Integer> wanted) throws IOException {
        try (OpenDocument document = OpenDocument.open(job)) {
            teller.tell(new Frame.Opened(document.facts()));
            for (int number : wanted) teller.tell(new Frame.Picture(document.draw(number)));
            teller.tell(new Frame.Done());
        } catch (OpenDocument.Unreadable unreadable) {
            teller.tell(new Frame.Failed(unreadable.problem()));
        }
    }

    private void tellPages(Frame.Job job, OpenDocument document) throws IOException {
        var reader = new PageReader(job.pageText());
        Iterator<PDPage> pages = document.pages();
        for (int number = 1; number <= document.pageCount(); number++) {
            PDPage page = next(pages);
            if (number >= job.firstPage()) {
                teller.tell(new Frame.Page(
                        page == null
                                ? PageReading.without(number, PageState.FAILED, ReadingProblem.DAMAGED)
                                : reader.read(page, number)));
            }
        }
    }

    /** PDFBox may find fewer pages than the tree holds, or trip over one: that page failed, the others did not. */
    private static @Nullable PDPage next(Iterator<PDPage> pages) {
        try {
            return pages.hasNext() ? pages.next() : null;
        } catch (RuntimeException damaged) {
            return null;
        }
    }
}
