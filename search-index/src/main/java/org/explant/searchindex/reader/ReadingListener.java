// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

/**
 * Is told how the reading of one document goes, always on the thread that asked for it. An exception thrown here ends
 * the reading and reaches the caller of {@link ReaderPool#read}.
 */
public interface ReadingListener {
    /** The document is open: once, before any page; never where it fails to open. */
    void opened(DocumentFacts facts);

    /** A page is read, or given up: every page once, in order, as soon as that is known. */
    void pageRead(PageReading page);

    /** Every page has been told: the last call. */
    void done();

    /** The document is given up; pages told before stay valid: the last call. */
    void failed(ReadingProblem problem);

    /** Asked before every page; once it says yes nothing more is told. Interrupting the thread does the same. */
    default boolean isCancelled() {
        return false;
    }
}
