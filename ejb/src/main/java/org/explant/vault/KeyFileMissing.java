// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import java.io.IOException;
import java.nio.file.Path;

/** Files are stored but the file with the master keys is not there: a fresh key would open none of them. */
public final class KeyFileMissing extends IOException {
    private static final long serialVersionUID = 1L;

    KeyFileMissing(Path file) {
        super("Documents are stored, but their key file is missing: " + file
                + ". Put it back; a new one could not open them.");
    }
}
