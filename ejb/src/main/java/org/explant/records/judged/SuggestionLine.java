// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import java.util.List;
import java.util.UUID;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentId;
import org.explant.records.candidate.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as screens list it.
 *
 * @param title the document's
 * @param printed the words of its parts as printed
 * @param observation what it became in the monitoring history
 */
public record SuggestionLine(
        SuggestionId suggestionId,
        ClaimReference claim,
        DocumentId document,
        String title,
        int page,
        Candidate candidate,
        List<String> printed,
        SuggestionState state,
        @Nullable UUID observation) {
    public SuggestionLine {
        printed = List.copyOf(printed);
    }

    /** Keeps words of pages out of logs. */
    @Override
    public String toString() {
        return "suggestion " + suggestionId;
    }
}
