// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import java.util.UUID;
import org.explant.importing.row.ImportId;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads the id in an address; what is none leads nowhere. */
final class ImportIds {
    private ImportIds() {}

    static ImportId of(@Nullable String text) {
        try {
            return new ImportId(UUID.fromString(text == null ? "" : text));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
