// SPDX-License-Identifier: Apache-2.0
package org.explant.alert.laying;

import java.time.LocalDate;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentType;
import org.jspecify.annotations.Nullable;

/** What the filters of a standing search ask of a document. */
record WatchedDocument(
        ClaimId claim,
        DocumentType type,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
