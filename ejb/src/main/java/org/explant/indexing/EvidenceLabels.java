// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import java.time.LocalDate;
import java.util.UUID;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.document.DocumentType;
import org.jspecify.annotations.Nullable;

/** What the index filters a document by. */
record EvidenceLabels(
        DocumentId document,
        ClaimId claim,
        @Nullable UUID claimant,
        DocumentType type,
        @Nullable LocalDate datedFrom,
        @Nullable LocalDate datedTo) {}
