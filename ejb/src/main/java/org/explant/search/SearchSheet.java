// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import java.time.Instant;
import java.time.LocalDate;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentType;
import org.jspecify.annotations.Nullable;

/** A stored search as its asker sees it again. */
public record SearchSheet(
        SearchId searchId,
        Instant askedAt,
        String query,
        boolean exact,
        @Nullable ClaimReference claim,
        @Nullable DocumentType type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean undatedToo) {}
