// SPDX-License-Identifier: Apache-2.0
package org.explant.web.custody;

import java.io.Serializable;
import java.util.Objects;
import org.explant.custody.Consent;
import org.explant.custody.EntryKind;
import org.explant.custody.NewEntry;
import org.explant.custody.PlaceKind;
import org.explant.custody.TestKind;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a person says happened to a component. */
public class EntryForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable EntryKind kind;
    private @Nullable PartialDate on;
    private @Nullable PlaceKind placeKind;
    private @Nullable String place;
    private @Nullable String holder;
    private @Nullable Consent consent;
    private @Nullable TestKind test;
    private @Nullable String words;

    NewEntry toEntry() {
        return new NewEntry(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(on),
                kind == EntryKind.HANDED_OVER ? placeKind : null,
                kind == EntryKind.HANDED_OVER ? place : null,
                kind == EntryKind.HANDED_OVER ? holder : null,
                kind == EntryKind.CONSENT ? consent : null,
                kind == EntryKind.TESTED ? test : null,
                words);
    }

    public @Nullable EntryKind getKind() {
        return kind;
    }

    public void setKind(@Nullable EntryKind chosen) {
        kind = chosen;
    }

    public @Nullable PartialDate getOn() {
        return on;
    }

    public void setOn(@Nullable PartialDate typed) {
        on = typed;
    }

    public @Nullable PlaceKind getPlaceKind() {
        return placeKind;
    }

    public void setPlaceKind(@Nullable PlaceKind chosen) {
        placeKind = chosen;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String typed) {
        place = typed;
    }

    public @Nullable String getHolder() {
        return holder;
    }

    public void setHolder(@Nullable String typed) {
        holder = typed;
    }

    public @Nullable Consent getConsent() {
        return consent;
    }

    public void setConsent(@Nullable Consent chosen) {
        consent = chosen;
    }

    public @Nullable TestKind getTest() {
        return test;
    }

    public void setTest(@Nullable TestKind chosen) {
        test = chosen;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed;
    }
}
