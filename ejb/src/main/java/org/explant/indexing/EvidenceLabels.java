// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import java.time.LocalDate;
import java.util.UUID;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.document.DocumentType;
import org.jspecify.annotations.Nullable;

/** What the index filters a document by, and the number of the state it is in. */
record EvidenceLabels(
        DocumentId document,
        int version,
        ClaimId claim,
        @Nullable UUID claimant,
        DocumentType type,
        @Nullable LocalDate datedFrom,
        @Nullable LocalDate datedTo) {}
