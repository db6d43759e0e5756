// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.io.IOException;

/** Bytes that are not a page as the codec writes it: cut, altered, or of a version nobody knows. */
public final class DamagedPageBytes extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedPageBytes(String what) {
        super(what);
    }
}
