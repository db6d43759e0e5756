// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A listener that keeps what it is told. */
class Told implements ReadingListener {
    final List<PageReading> pages = new ArrayList<>();

    @Nullable
    DocumentFacts facts;

    @Nullable
    ReadingProblem problem;

    int endings;

    @Override
    public void opened(DocumentFacts found) {
        facts = found;
    }

    @Override
    public void pageRead(PageReading page) {
        pages.add(page);
    }

    @Override
    public void done() {
        endings++;
    }

    @Override
    public void failed(ReadingProblem why) {
        problem = why;
        endings++;
    }

    List<PageState> states() {
        return pages.stream().map(PageReading::state).toList();
    }
}
