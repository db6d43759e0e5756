// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import java.time.Instant;
import java.util.List;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A document as lists show it.
 *
 * @param version for the check that nobody changed it meanwhile
 * @param date when it was written, where somebody said so
 * @param pages how many pages it has; 0 until it was opened for reading
 * @param pagesRead how many of them the reader has been through ("page 212 of 640")
 * @param pagesSearchable pages with text
 * @param pagesNotSearchable pages read that gave no text: another count than those not reviewed by a person
 * @param pagesReviewed pages that a person has reviewed
 */
public record DocumentLine(
        DocumentId documentId,
        int version,
        String title,
        DocumentType type,
        @Nullable PartialDate date,
        @Nullable String provider,
        @Nullable String author,
        Privilege privilege,
        DocumentState state,
        int pages,
        int pagesRead,
        int pagesSearchable,
        int pagesNotSearchable,
        int pagesReviewed,
        List<DocumentProblem> problems,
        Instant receivedAt) {
    public DocumentLine {
        problems = List.copyOf(problems);
    }

    public int pagesNotReviewed() {
        return pages - pagesReviewed;
    }
}
