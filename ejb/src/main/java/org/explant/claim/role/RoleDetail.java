// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.explant.claim.Part;
import org.explant.party.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a role beyond who plays it and when.
 *
 * @param grantedOn the day of the grant to a personal representative
 * @param discipline of an expert
 * @param actsFor the defendant that a defendant's solicitor acts for
 */
@Embeddable
public record RoleDetail(
        @Enumerated(EnumType.STRING) @Nullable RoleKind kind,
        @Column(name = "granted_on") @Nullable LocalDate grantedOn,
        @Nullable String discipline,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "acts_for")) @Nullable
        RoleId actsFor,

        @Nullable String note)
        implements Serializable {
    public static final RoleDetail NONE = new RoleDetail(null, null, null, null, null);

    public RoleDetail {
        discipline = Words.orNull(discipline, 100);
        note = Words.orNull(note, 500);
    }

    /** What matters to that part, the rest left out; refuses where something is missing. */
    RoleDetail fitting(Part part) {
        boolean expert = part == Part.EXPERT;
        boolean representative = part == Part.PERSONAL_REPRESENTATIVE;
        boolean solicitor = part == Part.DEFENDANT_SOLICITOR;
        var kinds = RoleKind.of(part);
        if (!kinds.isEmpty() && !kinds.contains(kind)) throw new RoleNeedsKind();
        if (expert && discipline == null) throw new RoleNeedsDiscipline();
        if (solicitor && actsFor == null) throw new RoleActsForDefendant();
        return new RoleDetail(
                kinds.isEmpty() ? null : kind,
                representative && kind != RoleKind.GRANT_AWAITED ? grantedOn : null,
                expert ? discipline : null,
                solicitor ? actsFor : null,
                note);
    }

    /** Keeps what was noted out of logs. */
    @Override
    public String toString() {
        return "RoleDetail";
    }
}
