// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import java.util.List;
import org.explant.records.candidate.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * A candidate on a page of a document, and where it stands on the paper.
 *
 * @param printed its words as printed, then those that stand elsewhere on the page, such as the day of the sample
 * @param suggestionId by which it is judged; null until the document has been looked through
 * @param boxes one for each word of its parts, in the order of the text
 */
public record Suggestion(
        Candidate candidate,
        List<String> printed,
        List<Box> boxes,
        @Nullable SuggestionId suggestionId,
        SuggestionState state) {
    public Suggestion {
        printed = List.copyOf(printed);
        boxes = List.copyOf(boxes);
    }

    /** Fractions 0..1 of the page as displayed, origin top left. */
    public record Box(float x, float y, float width, float height) {}
}
