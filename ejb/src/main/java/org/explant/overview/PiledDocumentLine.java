// SPDX-License-Identifier: Apache-2.0
package org.explant.overview;

import java.time.Instant;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentId;
import org.explant.document.DocumentState;

/**
 * A document on the home page.
 *
 * @param claimantName Surname, Forename
 */
public record PiledDocumentLine(
        DocumentId documentId,
        String title,
        DocumentState state,
        int pages,
        int pagesRead,
        int pagesNotSearchable,
        ClaimReference reference,
        String claimantName,
        Instant receivedAt) {}
