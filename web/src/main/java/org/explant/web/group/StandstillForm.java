// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.explant.group.Cause;
import org.explant.group.Causes;
import org.explant.group.standstill.StandstillKind;
import org.explant.group.standstill.StandstillTerms;
import org.explant.group.standstill.Waiver;
import org.jspecify.annotations.Nullable;

/** The terms of an agreement as they are typed. */
public class StandstillForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String defendant;
    private StandstillKind kind = StandstillKind.SUSPENSION;
    private @Nullable LocalDate startsOn;
    private boolean startIncluded = true;
    private @Nullable LocalDate endsOn;
    private boolean endIncluded = true;
    private @Nullable Integer noticeDays;
    private @Nullable LocalDate noticeGivenOn;
    private Waiver waiver = Waiver.NOT_STATED;
    private List<Cause> causes = new ArrayList<>();
    private @Nullable LocalDate claimantsSignedOn;
    private @Nullable LocalDate defendantSignedOn;
    private @Nullable String document;
    private @Nullable String note;

    static StandstillForm of(StandstillTerms terms) {
        var form = new StandstillForm();
        form.defendant = terms.defendant();
        form.kind = terms.kind();
        form.startsOn = terms.startsOn();
        form.startIncluded = terms.startIncluded();
        form.endsOn = terms.endsOn();
        form.endIncluded = terms.endIncluded();
        form.noticeDays = terms.noticeDays();
        form.noticeGivenOn = terms.noticeGivenOn();
        form.waiver = terms.waiver();
        form.causes = new ArrayList<>(terms.causes().all());
        form.claimantsSignedOn = terms.claimantsSignedOn();
        form.defendantSignedOn = terms.defendantSignedOn();
        form.document = Objects.toString(terms.document(), null);
        form.note = terms.note();
        return form;
    }

    StandstillTerms toTerms() {
        return new StandstillTerms(
                Objects.requireNonNullElse(defendant, ""),
                kind,
                Objects.requireNonNull(startsOn),
                startIncluded,
                endsOn,
                endIncluded,
                noticeDays,
                noticeGivenOn,
                waiver,
                Causes.of(causes),
                claimantsSignedOn,
                defendantSignedOn,
                Asked.idOrNone(document),
                note);
    }

    public @Nullable String getDefendant() {
        return defendant;
    }

    public void setDefendant(@Nullable String typed) {
        defendant = typed;
    }

    public StandstillKind getKind() {
        return kind;
    }

    public void setKind(StandstillKind chosen) {
        kind = chosen;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate typed) {
        startsOn = typed;
    }

    public boolean isStartIncluded() {
        return startIncluded;
    }

    public void setStartIncluded(boolean chosen) {
        startIncluded = chosen;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate typed) {
        endsOn = typed;
    }

    public boolean isEndIncluded() {
        return endIncluded;
    }

    public void setEndIncluded(boolean chosen) {
        endIncluded = chosen;
    }

    public @Nullable Integer getNoticeDays() {
        return noticeDays;
    }

    public void setNoticeDays(@Nullable Integer typed) {
        noticeDays = typed;
    }

    public @Nullable LocalDate getNoticeGivenOn() {
        return noticeGivenOn;
    }

    public void setNoticeGivenOn(@Nullable LocalDate typed) {
        noticeGivenOn = typed;
    }

    public Waiver getWaiver() {
        return waiver;
    }

    public void setWaiver(Waiver chosen) {
        waiver = chosen;
    }

    public List<Cause> getCauses() {
        return causes;
    }

    public void setCauses(List<Cause> chosen) {
        causes = chosen;
    }

    public @Nullable LocalDate getClaimantsSignedOn() {
        return claimantsSignedOn;
    }

    public void setClaimantsSignedOn(@Nullable LocalDate typed) {
        claimantsSignedOn = typed;
    }

    public @Nullable LocalDate getDefendantSignedOn() {
        return defendantSignedOn;
    }

    public void setDefendantSignedOn(@Nullable LocalDate typed) {
        defendantSignedOn = typed;
    }

    public @Nullable String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String chosen) {
        document = chosen;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String typed) {
        note = typed;
    }
}
