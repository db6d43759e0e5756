// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.source;

import org.explant.document.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of a field, as it is weighed.
 *
 * @param document the paper; null where no paper was named
 */
public record Said(
        String value,
        SourceKind kind,
        Grade grade,
        @Nullable DocumentId document) {
    /** Two statements out of the same paper are one source. */
    record Origin(SourceKind kind, @Nullable DocumentId document) {}

    Origin origin() {
        return new Origin(kind, document);
    }
}
