// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import org.explant.search.Completeness;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;

/** How complete an answer is, in words. */
public record Reach(Completeness completeness) {
    /** {@code 99 % of 412,345 pages, up to 09:02}: a hundred only where nothing at all is missing. */
    public String line() {
        return Sentences.format(
                "search.reach",
                share(),
                Formats.count(completeness.pagesSearchable() + completeness.pagesNotSearchable()),
                Formats.time(completeness.upTo()));
    }

    /** Whether every page of every document that the reader may see was searched. */
    public boolean whole() {
        return completeness.pagesNotSearchable() == 0
                && completeness.documentsPending() == 0
                && completeness.documentsFailed() == 0
                && !completeness.partial()
                && !completeness.capped();
    }

    private long share() {
        long all = completeness.pagesSearchable() + completeness.pagesNotSearchable();
        return all == 0 ? 100 : 100 * completeness.pagesSearchable() / all;
    }

    /** {@code 3 documents being read}; nothing where there are none. */
    public String pending() {
        return counted("search.pending", completeness.documentsPending());
    }

    /** {@code 12 pages not searchable yet}; nothing where there are none. */
    public String notSearchable() {
        return counted("search.notSearchable", completeness.pagesNotSearchable());
    }

    /** {@code 2 documents could not be read}; nothing where there are none. */
    public String failed() {
        return counted("search.failed", completeness.documentsFailed());
    }

    private static String counted(String key, long number) {
        return number == 0 ? "" : Sentences.format(key, number);
    }
}
