// SPDX-License-Identifier: Apache-2.0
package org.explant.alert.laying;

import java.time.LocalDate;
import java.util.List;
import org.explant.alert.StandingId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentType;
import org.jspecify.annotations.Nullable;

/** A standing search as it is laid before pages: its words, and to which documents it is narrowed. */
record Watching(
        StandingId standing,
        String query,
        boolean exact,
        List<String> plain,
        @Nullable ClaimId claim,
        @Nullable DocumentType type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean undatedToo) {
    /** As it is stored. */
    Watching(
            StandingId standing,
            String query,
            boolean exact,
            String[] plain,
            @Nullable ClaimId claim,
            @Nullable DocumentType type,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean undatedToo) {
        this(standing, query, exact, List.of(plain), claim, type, from, to, undatedToo);
    }

    /** Whether its filters let the document through, as those of the search do. */
    boolean concerns(WatchedDocument document) {
        return (claim == null || claim.equals(document.claim()))
                && (type == null || type == document.type())
                && fits(document.from(), document.to());
    }

    private boolean fits(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (from == null && to == null) return true;
        if (first == null || last == null) return undatedToo;
        return (to == null || !first.isAfter(to)) && (from == null || !last.isBefore(from));
    }
}
