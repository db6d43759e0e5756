// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import org.explant.claim.ClaimReference;

/** A suggestion, and whose it is. */
record SuggestionRow(PageSuggestion suggestion, String title, ClaimReference claim) {
    SuggestionLine line() {
        var printed =
                suggestion.keptParts().stream().map(KeptPart::raw).distinct().toList();
        return new SuggestionLine(
                suggestion.suggestionId(),
                claim,
                suggestion.document(),
                title,
                suggestion.page(),
                suggestion.candidate(),
                printed,
                suggestion.state(),
                suggestion.observation());
    }
}
