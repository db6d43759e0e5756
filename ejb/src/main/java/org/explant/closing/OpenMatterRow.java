// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open matter as it is read; its kind is known from where. */
record OpenMatterRow(UUID id, String words, @Nullable LocalDate day) {
    OpenMatter of(MatterKind kind) {
        return new OpenMatter(kind, id, words, day);
    }
}
