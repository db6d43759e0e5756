// SPDX-License-Identifier: Apache-2.0
package org.explant.web.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.citation.CitedFact;
import org.explant.custody.Consent;
import org.explant.custody.Custody;
import org.explant.custody.EntryLine;
import org.explant.custody.PlaceKind;
import org.explant.custody.Whereabouts;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/** Custody in the words of the screen. */
@Named("custodyWords")
@ApplicationScoped
public class CustodyWords {
    /** What a citation of that line is about. */
    public CitedFact fact(EntryLine line) {
        return CitedFact.whole(Custody.CITED_ENTRY, line.entryId().value());
    }

    /** What the line says, in one piece. */
    public String what(EntryLine line) {
        return switch (line.kind()) {
            case HANDED_OVER -> place(line.placeKind(), line.place(), line.holder());
            case TESTED -> line.test() == null ? "" : Labels.of(line.test());
            case CONSENT -> line.consent() == null ? "" : Labels.of(line.consent());
            case HOLD_PLACED, HOLD_LIFTED, LOST, DESTROYED -> "";
        };
    }

    /** {@code Retrieval centre: Hartwell Explant Laboratory, Dr A. Penrose} */
    public String place(@Nullable PlaceKind kind, @Nullable String place, @Nullable String holder) {
        var names = Stream.of(place, holder).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return kind == null ? names : Labels.of(kind) + ": " + names;
    }

    /** The kind of sign that a whereabouts is shown with. */
    public String kind(Whereabouts where) {
        return switch (where) {
            case KNOWN -> "ok";
            case NOT_KNOWN -> "attention";
            case LOST, DESTROYED -> "problem";
        };
    }

    /** The kind of sign that a hold is shown with; what is destroyed needs none any more. */
    public String hold(boolean held, Whereabouts where) {
        if (where == Whereabouts.DESTROYED) return "neutral";
        return held ? "ok" : "attention";
    }

    /** The kind of sign that a consent is shown with. */
    public String consent(Consent consent) {
        return switch (consent) {
            case ALL_TESTS, TESTS_THAT_DESTROY_NOTHING -> "ok";
            case NOT_ASKED -> "attention";
            case REFUSED -> "problem";
        };
    }
}
