// SPDX-License-Identifier: Apache-2.0
package org.explant.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.explant.document.DocumentProblem;
import org.explant.document.FreshPage;
import org.explant.searchindex.reader.DocumentFacts;
import org.explant.searchindex.reader.PageReading;
import org.explant.searchindex.reader.ReadingListener;
import org.explant.searchindex.reader.ReadingProblem;

/**
 * Gathers the pages of one reading and stores them a batch at a time: often enough that progress can be watched, seldom
 * enough that commits cost nothing. The index is shown the document after 1, 2, 4, 8 ... seconds.
 */
final class PageCollector implements ReadingListener {
    private static final int BATCH = 64;
    private static final long BATCH_NANOS = Duration.ofMillis(500).toNanos();
    private static final long FIRST_SHOWING_NANOS = Duration.ofSeconds(1).toNanos();

    private final Steps steps;
    private final BooleanSupplier unwanted;
    private final LongSupplier nanos;
    private final List<FreshPage> fresh = new ArrayList<>();
    private final Set<DocumentProblem> notices = EnumSet.noneOf(DocumentProblem.class);
    private int pagesRead;
    private long stored;
    private long shown;
    private long showingAfter = FIRST_SHOWING_NANOS;

    PageCollector(Steps steps, BooleanSupplier unwanted, LongSupplier nanos) {
        this.steps = steps;
        this.unwanted = unwanted;
        this.nanos = nanos;
        stored = nanos.getAsLong();
        shown = stored;
    }

    /** What is written down on the way. */
    interface Steps {
        void begun(int pages, Set<DocumentProblem> notices);

        void keep(List<FreshPage> pages, int pagesRead);

        void shown();
    }

    /** What was noticed about the document as a whole. */
    Set<DocumentProblem> notices() {
        return notices;
    }

    @Override
    public void opened(DocumentFacts facts) {
        if (facts.attachments()) notices.add(DocumentProblem.HAS_ATTACHMENTS);
        if (facts.portfolio()) notices.add(DocumentProblem.PORTFOLIO);
        if (facts.dynamicForm()) notices.add(DocumentProblem.DYNAMIC_FORM);
        steps.begun(facts.pages(), notices);
    }

    @Override
    public void pageRead(PageReading page) {
        var problem = page.problem();
        fresh.add(new FreshPage(page.page(), page.state().name(), problem == null ? null : problem.name()));
        pagesRead++;
        long now = nanos.getAsLong();
        if (fresh.size() >= BATCH || now - stored >= BATCH_NANOS) store(now);
        if (now - shown >= showingAfter) show(now);
    }

    @Override
    public void done() {
        store(nanos.getAsLong());
    }

    @Override
    public void failed(ReadingProblem problem) {
        store(nanos.getAsLong());
    }

    @Override
    public boolean isCancelled() {
        return unwanted.getAsBoolean();
    }

    private void store(long now) {
        stored = now;
        if (fresh.isEmpty()) return;
        steps.keep(List.copyOf(fresh), pagesRead);
        fresh.clear();
    }

    private void show(long now) {
        store(now);
        steps.shown();
        shown = now;
        showingAfter *= 2;
    }
}
