// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import org.jspecify.annotations.Nullable;

/** No process could be started to read with: a fault of the installation, never of a document. Try again later. */
public final class ReaderUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderUnavailable(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
