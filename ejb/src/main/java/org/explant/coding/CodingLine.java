// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import java.time.Instant;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A tag on a page, and who put it there.
 *
 * @param page the page from 1, or 0 for the document as a whole
 * @param takenBy who took it off again, or null while it stands
 */
public record CodingLine(
        ClaimReference claim,
        DocumentId document,
        String title,
        int page,
        TagId tag,
        String name,
        String putBy,
        Instant putAt,
        @Nullable String takenBy,
        @Nullable Instant takenAt) {}
