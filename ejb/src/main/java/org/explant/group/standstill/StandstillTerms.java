// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.group.Causes;
import org.explant.group.CausesText;
import org.explant.group.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with one defendant.
 *
 * @param causes those that the agreement covers
 * @param claimantsSignedOn null until that side has signed
 * @param document the signed agreement with its schedule, where it is on file
 */
@Embeddable
public record StandstillTerms(
        String defendant,
        @Enumerated(EnumType.STRING) StandstillKind kind,
        @Column(name = "starts_on") LocalDate startsOn,
        @Column(name = "start_included") boolean startIncluded,
        @Column(name = "ends_on") @Nullable LocalDate endsOn,
        @Column(name = "end_included") boolean endIncluded,
        @Column(name = "notice_days") @Nullable Integer noticeDays,
        @Column(name = "notice_given_on") @Nullable LocalDate noticeGivenOn,
        @Enumerated(EnumType.STRING) Waiver waiver,
        @Convert(converter = CausesText.class) Causes causes,
        @Column(name = "claimants_signed_on") @Nullable LocalDate claimantsSignedOn,
        @Column(name = "defendant_signed_on") @Nullable LocalDate defendantSignedOn,
        @Column(name = "document_id") @Nullable UUID document,
        @Nullable String note)
        implements Serializable {
    public StandstillTerms {
        defendant = Wording.required(defendant, 200);
        note = Wording.text(note, 1000);
        new StandstillSpan(startsOn, startIncluded, endsOn, endIncluded, noticeDays, noticeGivenOn);
        if (kind == StandstillKind.EXTENSION && endsOn == null) throw new ExtensionNeedsEnd();
    }

    /** From when to when. */
    public StandstillSpan span() {
        return new StandstillSpan(startsOn, startIncluded, endsOn, endIncluded, noticeDays, noticeGivenOn);
    }

    /** Both sides have. */
    public boolean isSigned() {
        return claimantsSignedOn != null && defendantSignedOn != null;
    }

    public StandstillState stateOn(LocalDate day) {
        return isSigned() ? span().stateOn(day) : StandstillState.NOT_SIGNED;
    }

    StandstillTerms withoutDocument() {
        return withDocument(null);
    }

    StandstillTerms withDocument(@Nullable UUID other) {
        return new StandstillTerms(
                defendant,
                kind,
                startsOn,
                startIncluded,
                endsOn,
                endIncluded,
                noticeDays,
                noticeGivenOn,
                waiver,
                causes,
                claimantsSignedOn,
                defendantSignedOn,
                other,
                note);
    }
}
