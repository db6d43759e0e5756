// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import java.time.LocalDate;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentId;
import org.explant.document.DocumentType;
import org.explant.shared.DatePrecision;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A found document as the database knows it. */
record Found(
        DocumentId document,
        ClaimReference claim,
        @Nullable String surname,
        @Nullable String forenames,
        String title,
        DocumentType type,
        @Nullable LocalDate datedFrom,
        @Nullable LocalDate datedTo,
        @Nullable DatePrecision precision,
        @Nullable String provider) {
    DocumentFound.Particulars particulars() {
        String claimant = surname == null ? "" : surname + ", " + forenames;
        return new DocumentFound.Particulars(document, claim, claimant, title, type, dated(), provider);
    }

    private @Nullable PartialDate dated() {
        if (datedFrom == null || datedTo == null || precision == null) return null;
        return new PartialDate(datedFrom, datedTo, precision);
    }
}
