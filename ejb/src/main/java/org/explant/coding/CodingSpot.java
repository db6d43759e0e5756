// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.explant.document.DocumentId;

/**
 * Where a tag stands.
 *
 * @param page the page from 1, or 0 for the document as a whole
 */
public record CodingSpot(
        @NotNull DocumentId document, @Min(0) int page) {
    /** The document as a whole. */
    public static CodingSpot whole(DocumentId document) {
        return new CodingSpot(document, 0);
    }
}
