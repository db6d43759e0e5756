// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a component stands, as the lines of its log that count say.
 *
 * @param since the earliest day from which the present holder can have held it
 * @param held whether it must not be destroyed
 */
@Embeddable
public record CustodyState(
        @Enumerated(EnumType.STRING) Whereabouts whereabouts,
        @Enumerated(EnumType.STRING) @Nullable PlaceKind placeKind,
        @Nullable String place,
        @Nullable String holder,
        @Nullable LocalDate since,
        boolean held,
        @Enumerated(EnumType.STRING) Consent consent) {
    static final CustodyState NOTHING =
            new CustodyState(Whereabouts.NOT_KNOWN, null, null, null, null, false, Consent.NOT_ASKED);

    /** Reads the log by the day things happened, and of one day in the order they were written down. */
    static CustodyState of(List<CustodyEntry> log) {
        var state = NOTHING;
        var standing = log.stream()
                .filter(CustodyEntry::stands)
                .sorted(Comparator.comparing(
                                (CustodyEntry entry) -> entry.happenedOn().from())
                        .thenComparing(CustodyEntry::number))
                .toList();
        for (CustodyEntry entry : standing) state = state.after(entry);
        return state;
    }

    private CustodyState after(CustodyEntry entry) {
        return switch (entry.kind()) {
            case HANDED_OVER -> at(Whereabouts.KNOWN, entry);
            case LOST -> at(Whereabouts.LOST, entry);
            case DESTROYED -> at(Whereabouts.DESTROYED, entry);
            case HOLD_PLACED -> new CustodyState(whereabouts, placeKind, place, holder, since, true, consent);
            case HOLD_LIFTED -> new CustodyState(whereabouts, placeKind, place, holder, since, false, consent);
            case CONSENT -> new CustodyState(whereabouts, placeKind, place, holder, since, held, entry.consentGiven());
            case TESTED -> this;
        };
    }

    private CustodyState at(Whereabouts where, CustodyEntry entry) {
        return new CustodyState(
                where,
                entry.placeKind(),
                entry.place(),
                entry.holder(),
                entry.happenedOn().from(),
                held,
                consent);
    }
}
