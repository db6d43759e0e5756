// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import java.util.List;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentId;
import org.explant.document.DocumentType;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** One document with pages that match. */
public record DocumentFound(Particulars particulars, List<PageFound> hits) {
    public DocumentFound {
        hits = List.copyOf(hits);
    }

    /** What the list says about the document. */
    public record Particulars(
            DocumentId document,
            ClaimReference claim,
            String claimant,
            String title,
            DocumentType type,
            @Nullable PartialDate dated,
            @Nullable String provider) {}
}
