// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.util.List;

/** What the server and the reader's process say to each other. */
public sealed interface Frame {
    /**
     * To the process: read this file from this page on.
     *
     * @param path absolute path of a private file
     * @param firstPage number of the first page wanted, from 1
     * @param bytes largest file
     * @param pages most pages
     * @param pageText most UTF-16 units of text on one page
     */
    record Job(String path, int firstPage, long bytes, int pages, int pageText) implements Frame {}

    /**
     * To the process: draw some pages of this file.
     *
     * @param job the file and its limits; where its reading would begin does not matter
     * @param pages their numbers, from 1
     */
    record Draw(Job job, List<Integer> pages) implements Frame {
        public Draw {
            pages = List.copyOf(pages);
        }
    }

    /** From the process: it has started and waits for jobs. */
    record Ready() implements Frame {}

    /** From the process: the document is open. */
    record Opened(DocumentFacts facts) implements Frame {}

    /** From the process: one page is read. */
    record Page(PageReading reading) implements Frame {}

    /** From the process: one page is drawn. */
    record Picture(PagePicture picture) implements Frame {}

    /** From the process: every page has been told. */
    record Done() implements Frame {}

    /** From the process: the document cannot be read. */
    record Failed(ReadingProblem problem) implements Frame {}
}
