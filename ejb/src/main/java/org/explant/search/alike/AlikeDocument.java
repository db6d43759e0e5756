// SPDX-License-Identifier: Apache-2.0
package org.explant.search.alike;

import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentId;
import org.explant.document.DocumentType;
import org.jspecify.annotations.Nullable;

/** A document as the database knows it. */
record AlikeDocument(
        DocumentId document,
        ClaimId claimId,
        ClaimReference claim,
        @Nullable String surname,
        @Nullable String forenames,
        String title,
        DocumentType type) {
    AlikePage page(int page, int percent) {
        String claimant = surname == null ? "" : surname + ", " + forenames;
        return new AlikePage(claim, claimant, document, title, type, page, percent);
    }
}
