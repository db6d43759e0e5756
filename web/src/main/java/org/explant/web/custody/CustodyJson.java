// SPDX-License-Identifier: Apache-2.0
package org.explant.web.custody;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.explant.custody.Consent;
import org.explant.custody.CustodyState;
import org.explant.custody.EntryKind;
import org.explant.custody.EntryLine;
import org.explant.custody.ExplantLine;
import org.explant.custody.ExplantSheet;
import org.explant.custody.NewEntry;
import org.explant.custody.NewExplant;
import org.explant.custody.PlaceKind;
import org.explant.custody.TestKind;
import org.explant.shared.PartialDate;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** Custody as programs read and write it. Dates as exactly as known: 2015-06-01, 2015-06, 2015, ~2015. */
public final class CustodyJson {
    private CustodyJson() {}

    /** Where a component stands. */
    public record StateBody(
            String whereabouts,
            @Nullable PlaceKind placeKind,
            @Nullable String place,
            @Nullable String holder,
            @Nullable LocalDate since,
            boolean held,
            Consent consent) {
        static StateBody of(CustodyState state) {
            return new StateBody(
                    state.whereabouts().name(),
                    state.placeKind(),
                    state.place(),
                    state.holder(),
                    state.since(),
                    state.held(),
                    state.consent());
        }
    }

    /** A line of the log. */
    public record EntryBody(
            String id,
            EntryKind kind,
            String on,
            @Nullable PlaceKind placeKind,
            @Nullable String place,
            @Nullable String holder,
            @Nullable Consent consent,
            @Nullable TestKind test,
            @Nullable String words,
            String recordedBy,
            Instant recordedAt,
            @Nullable String struckReason) {
        static EntryBody of(EntryLine line) {
            return new EntryBody(
                    line.entryId().toString(),
                    line.kind(),
                    line.on().toString(),
                    line.placeKind(),
                    line.place(),
                    line.holder(),
                    line.consent(),
                    line.test(),
                    line.words(),
                    line.recordedBy(),
                    line.recordedAt(),
                    line.struckReason());
        }
    }

    /** A component with its log. */
    public record ExplantBody(
            String id,
            @Nullable String component,
            String label,
            @Nullable String removedOn,
            StateBody state,
            List<EntryBody> log) {
        static ExplantBody of(ExplantSheet sheet) {
            return new ExplantBody(
                    sheet.explantId().toString(),
                    sheet.component() == null ? null : sheet.component().toString(),
                    sheet.label(),
                    sheet.removedOn() == null ? null : sheet.removedOn().toString(),
                    StateBody.of(sheet.state()),
                    sheet.log().stream().map(EntryBody::of).toList());
        }
    }

    /** A component in the list across claims. */
    public record LineBody(
            String id,
            String claim,
            String claimant,
            String label,
            String whereabouts,
            @Nullable String place,
            @Nullable LocalDate since,
            boolean held,
            Consent consent) {
        static LineBody of(ExplantLine line) {
            return new LineBody(
                    line.explantId().toString(),
                    line.reference().value(),
                    line.claimantName(),
                    line.label(),
                    line.whereabouts().name(),
                    line.place(),
                    line.since(),
                    line.held(),
                    line.consent());
        }
    }

    /** A component that was taken out. */
    public record NewExplantBody(
            @Nullable String component,
            @Nullable String label,
            @Nullable String removedOn) {
        NewExplant toExplant() {
            return new NewExplant(
                    component == null ? null : Texts.id(component),
                    label == null ? "" : label,
                    removedOn == null ? null : PartialDate.parse(removedOn));
        }
    }

    /** Something that happened to it. */
    public record NewEntryBody(
            @Nullable String kind,
            @Nullable String on,
            @Nullable String placeKind,
            @Nullable String place,
            @Nullable String holder,
            @Nullable String consent,
            @Nullable String test,
            @Nullable String words) {
        NewEntry toEntry() {
            return new NewEntry(
                    Texts.code(EntryKind.class, kind == null ? "" : kind),
                    PartialDate.parse(on == null ? "" : on),
                    placeKind == null ? null : Texts.code(PlaceKind.class, placeKind),
                    place,
                    holder,
                    consent == null ? null : Texts.code(Consent.class, consent),
                    test == null ? null : Texts.code(TestKind.class, test),
                    words);
        }
    }
}
