// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.nio.file.Path;

/** Reads documents in processes of their own, a bounded number at a time. */
public final class ReaderPool implements AutoCloseable {
    public ReaderPool(ReaderSettings settings) {}

    /**
     * Reads one document and tells the listener of every page. Waits for a free process first.
     *
     * @param file a private copy of the document, readable by the reader's process until this returns
     */
    public ReadingOutcome read(Path file, ReadingLimits limits, ReadingListener listener) {
        throw new UnsupportedOperationException();
    }

    /** Ends every process; readings under way end as cancelled. */
    @Override
    public void close() {}
}
