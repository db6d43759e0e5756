// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import java.io.IOException;
import java.io.InputStream;

/** A file on its way in. */
@FunctionalInterface
public interface IncomingFile {
    /** The bytes, once. */
    InputStream content() throws IOException;

    /** What was said about the file, asked for after its last byte: some senders say it behind the file. */
    default NewDocument described(NewDocument before) throws IOException {
        return before;
    }
}
