// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Looks at the first bytes of what comes in, and at its name: both must say PDF. */
final class Sniffing {
    /** Readers accept the mark anywhere in the first kilobyte; so do we. */
    private static final int HEAD = 1024;

    private static final String MARK = "%PDF-";

    private Sniffing() {}

    /** The same bytes from the start, once they were found acceptable. */
    static InputStream accepted(FileName name, InputStream in) throws IOException {
        var whole = new BufferedInputStream(in, 64 * 1024);
        whole.mark(HEAD + 1);
        byte[] head = whole.readNBytes(HEAD);
        whole.reset();
        if (head.length == 0) throw new EmptyFile();
        if (!name.saysPdf() || !new String(head, StandardCharsets.ISO_8859_1).contains(MARK)) {
            throw new FileTypeNotAccepted();
        }
        return whole;
    }
}
