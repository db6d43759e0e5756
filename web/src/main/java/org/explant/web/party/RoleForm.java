// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.explant.claim.Part;
import org.explant.claim.role.RoleContent;
import org.explant.claim.role.RoleDetail;
import org.explant.claim.role.RoleId;
import org.explant.claim.role.RoleKind;
import org.explant.claim.role.RoleWish;
import org.jspecify.annotations.Nullable;

/** What is typed about a part that somebody plays. */
public class RoleForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable RoleKind kind;
    private @Nullable LocalDate grantedOn;
    private @Nullable String discipline;
    private @Nullable String actsFor;
    private @Nullable String note;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    static RoleForm of(RoleContent content) {
        var form = new RoleForm();
        var detail = content.detail();
        form.kind = detail.kind();
        form.grantedOn = detail.grantedOn();
        form.discipline = detail.discipline();
        form.actsFor = detail.actsFor() == null ? null : detail.actsFor().toString();
        form.note = detail.note();
        form.from = content.time().from();
        form.to = content.time().to();
        return form;
    }

    RoleWish toWish(Part part) {
        return new RoleWish(part, toDetail(), from);
    }

    /** With the first day as it was, where that was emptied. */
    RoleContent toContent(LocalDate begun) {
        return new RoleContent(toDetail(), new RoleContent.Time(Objects.requireNonNullElse(from, begun), to));
    }

    private RoleDetail toDetail() {
        var defendant = actsFor == null ? null : new RoleId(Ids.id(actsFor));
        return new RoleDetail(kind, grantedOn, discipline, defendant, note);
    }

    public @Nullable RoleKind getKind() {
        return kind;
    }

    public void setKind(@Nullable RoleKind typed) {
        kind = typed;
    }

    public @Nullable LocalDate getGrantedOn() {
        return grantedOn;
    }

    public void setGrantedOn(@Nullable LocalDate typed) {
        grantedOn = typed;
    }

    public @Nullable String getDiscipline() {
        return discipline;
    }

    public void setDiscipline(@Nullable String typed) {
        discipline = typed;
    }

    public @Nullable String getActsFor() {
        return actsFor;
    }

    public void setActsFor(@Nullable String typed) {
        actsFor = typed;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String typed) {
        note = typed;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate typed) {
        from = typed;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate typed) {
        to = typed;
    }
}
