// SPDX-License-Identifier: Apache-2.0
package org.explant.search.terms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.explant.claim.ClaimReference;
import org.jspecify.annotations.Nullable;

/**
 * Queries to be counted.
 *
 * @param terms one query a line, as in the search field
 * @param claim only this claim, or null for all that the reader may see
 * @param exact true switches every other form of the words off
 */
public record NewTermList(
        @NotBlank @Size(max = 120) String name,
        @NotNull List<@Size(max = 1000) String> terms,
        @Nullable ClaimReference claim,
        boolean exact) {
    /** Most queries that one list holds. */
    public static final int MOST = 1_000;

    public NewTermList {
        terms = terms.stream()
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
        if (terms.isEmpty()) throw new TermListEmpty();
        if (terms.size() > MOST) throw new TermListTooLong(MOST);
    }

    /** From a text with one query a line. */
    public static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R")).toList();
    }
}
