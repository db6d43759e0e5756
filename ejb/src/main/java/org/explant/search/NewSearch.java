// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to find.
 *
 * @param query words, "phrases", AND OR NOT, brackets, pseud*
 * @param exact true switches every other form of the words off
 * @param claim only this claim, or null for all that the reader may see
 * @param type only documents of this type, or null
 * @param from only documents dated on or after, or null
 * @param to only documents dated on or before, or null
 * @param undatedToo whether undated documents count as found where dates are set
 * @param shape how it is read beyond its words
 */
public record NewSearch(
        @NotNull @Size(max = 1000) String query,
        boolean exact,
        @Nullable ClaimReference claim,
        @Nullable DocumentType type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean undatedToo,
        @NotNull @Valid SearchShape shape) {
    public NewSearch {
        if (from != null && to != null && to.isBefore(from)) throw new SearchDatesReversed();
    }

    /** Words alone, across every claim. */
    public static NewSearch forWords(String query) {
        return forWords(query, false);
    }

    /** Words alone, across every claim; exact ones stand for themselves only. */
    public static NewSearch forWords(String query, boolean exact) {
        return new NewSearch(query, exact, null, null, null, null, false, SearchShape.usual());
    }

    /** The same, read otherwise. */
    public NewSearch shaped(SearchShape other) {
        return new NewSearch(query, exact, claim, type, from, to, undatedToo, other);
    }
}
